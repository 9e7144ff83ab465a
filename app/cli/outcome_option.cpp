#include "app/cli/outcome_option.h"

#include <QCoreApplication>

#include "app/cli/code_option.h"

namespace saikoku::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RecordCommand)
};

const QLatin1String kOutcome("outcome");
const QLatin1String kConsent("consent");
const QLatin1String kAbout("complaint-about");
const QLatin1String kToWhom("complaint-to");
const QLatin1String kMeasure("complaint-measure");
const QLatin1String kNone("none");

Result<OutcomeEntry> outcomeOf(const QString& text, const CommandLine& line, const FollowUpRules& rules) {
    const QString kindCode = text.section(u'=', 0, 0);
    const QString rest = text.section(u'=', 1);
    const auto kind = valueOfCode<FollowUpKind>(kindCode);
    if (!kind) {
        return fail(ErrorCode::Usage, Text::tr("--outcome: \"%1\" is unknown. One of: %2, or none.")
                                          .arg(kindCode, codesOf<FollowUpKind>()));
    }
    OutcomeEntry outcome;
    outcome.kind = *kind;
    outcome.topic = rest.section(u':', 1);
    const QString stateCode = rest.section(u':', 0, 0);
    if (stateCode.isEmpty()) {
        outcome.state = rules.firstStates(*kind).value(0);
    } else {
        const auto state = valueOfCode<FollowUpState>(stateCode);
        if (!state) {
            return fail(ErrorCode::Usage, Text::tr("--outcome %1: \"%2\" is unknown. One of: %3.")
                                              .arg(kindCode, stateCode, codesOf<FollowUpState>()));
        }
        outcome.state = *state;
    }
    const FollowUpRules::Step* step = rules.find(*kind, outcome.state);
    outcome.consent = line.has(kConsent) && step != nullptr && step->needsConsent;
    if (*kind == FollowUpKind::Complaint) {
        outcome.note = line.text(kAbout);
        outcome.toWhom = line.text(kToWhom);
        outcome.measure = line.text(kMeasure);
    }
    return outcome;
}

}  // namespace

QList<QCommandLineOption> outcomeOptions() {
    return {{kOutcome,
             Text::tr("What else it came to, as often as needed: %1; none takes a corrected record's out.")
                 .arg(codesOf<FollowUpKind>()),
             QStringLiteral("KIND[=STATE[:TOPIC]]")},
            {kConsent, Text::tr("The person consented to be referred.")},
            {kAbout, Text::tr("What the complaint is about."), QStringLiteral("TEXT")},
            {kToWhom, Text::tr("To whom it was made."), QStringLiteral("TEXT")},
            {kMeasure, Text::tr("What was answered at once."), QStringLiteral("TEXT")}};
}

Result<std::optional<QList<OutcomeEntry>>> outcomesOption(const CommandLine& line,
                                                          const FollowUpRules& rules) {
    std::optional<QList<OutcomeEntry>> outcomes;
    bool hasComplaint = false;
    const QStringList texts = line.texts(kOutcome);
    for (const QString& text : texts) {
        outcomes = outcomes.value_or(QList<OutcomeEntry>());
        if (text == kNone) {
            continue;
        }
        SAIKOKU_TRY_ASSIGN(const OutcomeEntry outcome, outcomeOf(text, line, rules));
        hasComplaint = hasComplaint || outcome.kind == FollowUpKind::Complaint;
        outcomes->append(outcome);
    }
    if (!hasComplaint && (line.has(kAbout) || line.has(kToWhom) || line.has(kMeasure))) {
        return fail(ErrorCode::Usage, Text::tr("--complaint-… belongs to --outcome complaint. Name it."));
    }
    return outcomes;
}

}  // namespace saikoku::cli
