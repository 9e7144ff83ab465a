#include "core/dialling/dialler_factory.h"

#include <QCoreApplication>

#include "core/dialling/baresip_dialler.h"
#include "core/dialling/external_command_dialler.h"
#include "core/dialling/manual_dialler.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Dialling)
};

using Made = std::unique_ptr<Dialler>;

struct Kind {
    const char* name;
    const char* label;
    Made (*make)(const DiallerSettings&, const DiallerServices&);
};

template <class Adapter>
Made plain(const DiallerSettings& settings, const DiallerServices& services) {
    return std::make_unique<Adapter>(settings, services.clock);
}

Made telUri(const DiallerSettings& settings, const DiallerServices& services) {
    return std::make_unique<TelUriDialler>(settings, services.clock, services.openUrl);
}

Made baresip(const DiallerSettings& settings, const DiallerServices& services) {
    return std::make_unique<BaresipDialler>(settings, services.clock);
}

constexpr Kind kKinds[] = {
    {"baresip", QT_TRANSLATE_NOOP("Dialling", "Softphone (baresip)"), baresip},
    {"command", QT_TRANSLATE_NOOP("Dialling", "Another telephone program"), plain<ExternalCommandDialler>},
    {"tel", QT_TRANSLATE_NOOP("Dialling", "The desktop's telephone link (tel:)"), telUri},
    {"manual", QT_TRANSLATE_NOOP("Dialling", "By hand"), plain<ManualDialler>},
};

const Kind* findKind(const QString& name) {
    for (const Kind& kind : kKinds) {
        if (name == QLatin1String(kind.name)) {
            return &kind;
        }
    }
    return nullptr;
}

}  // namespace

QStringList diallerKinds() {
    QStringList names;
    for (const Kind& kind : kKinds) {
        names.append(QLatin1String(kind.name));
    }
    return names;
}

QString diallerKindLabel(const QString& kind) {
    const Kind* found = findKind(kind);
    return found != nullptr ? Text::tr(found->label) : kind;
}

Result<std::unique_ptr<Dialler>> makeDialler(const DiallerSettings& settings,
                                             const DiallerServices& services) {
    SAIKOKU_TRY(settings.check());
    return findKind(settings.kind)->make(settings, services);
}

}  // namespace saikoku
