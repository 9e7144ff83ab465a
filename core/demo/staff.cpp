#include "core/demo/staff.h"

#include <algorithm>

namespace saikoku::demo {

bool Staff::isOfficer(int index) const { return std::find(officers.begin(), officers.end(), index) != officers.end(); }

Staff staffWith(int callers) {
    const WordLists& lists = WordLists::instance();
    Staff staff;
    staff.everybody = lists.operators;
    const auto count = [&] {
        return static_cast<int>(std::count_if(staff.everybody.begin(), staff.everybody.end(), [](const DemoOperator& one) {
            return one.role == QLatin1String("caller");
        }));
    };
    for (int number = count() + 1; number <= callers; ++number) {
        const auto pick = static_cast<std::size_t>(number * 7);
        const Word& surname = lists.surnames[pick % lists.surnames.size()];
        const std::vector<Word>& given = lists.given[1 + number % 2][number / 2 % 2];
        staff.everybody.push_back({QStringLiteral("caller%1").arg(number, 2, 10, QLatin1Char('0')),
                                   surname.text + QLatin1Char(' ') + given[pick % given.size()].text,
                                   QStringLiteral("caller")});
    }
    for (std::size_t i = 0; i < staff.everybody.size(); ++i) {
        const QString& role = staff.everybody[i].role;
        if (role == QLatin1String("caller")) {
            staff.callers.push_back(static_cast<int>(i));
        } else if (role == QLatin1String("officer")) {
            staff.officers.push_back(static_cast<int>(i));
        } else if (role == QLatin1String("supervisor")) {
            staff.supervisor = static_cast<int>(i);
        }
    }
    return staff;
}

}  // namespace saikoku::demo
