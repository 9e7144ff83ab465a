#include "app/cli/terminal.h"

#include <cstdio>
#include <iostream>
#include <string>

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <termios.h>
#include <unistd.h>
#endif

namespace saikoku::cli {

namespace {

/// Typing stays invisible for as long as this lives.
class HiddenTyping {
public:
#ifdef Q_OS_WIN
    HiddenTyping() : m_handle(GetStdHandle(STD_INPUT_HANDLE)) {
        GetConsoleMode(m_handle, &m_before);
        SetConsoleMode(m_handle, m_before & ~static_cast<DWORD>(ENABLE_ECHO_INPUT));
    }
    ~HiddenTyping() { SetConsoleMode(m_handle, m_before); }

private:
    HANDLE m_handle;
    DWORD m_before = 0;
#else
    HiddenTyping() {
        tcgetattr(STDIN_FILENO, &m_before);
        termios hidden = m_before;
        hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);
    }
    ~HiddenTyping() { tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before); }

private:
    termios m_before{};
#endif
};

}  // namespace

bool hasTerminal() {
#ifdef Q_OS_WIN
    return _isatty(_fileno(stdin)) != 0;
#else
    return isatty(STDIN_FILENO) != 0;
#endif
}

std::optional<QString> askHidden(const QString& question) {
    const QByteArray words = question.toUtf8();
    std::fwrite(words.constData(), 1, static_cast<std::size_t>(words.size()), stderr);
    std::fflush(stderr);
    std::string typed;
    bool read = false;
    {
        const HiddenTyping hidden;
        read = static_cast<bool>(std::getline(std::cin, typed));
    }
    std::fputc('\n', stderr);
    if (!read) {
        return std::nullopt;
    }
    QString text = QString::fromStdString(typed);
    typed.assign(typed.size(), '\0');
    return text;
}

}  // namespace saikoku::cli
