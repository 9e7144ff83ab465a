#include "core/figures/report_sets.h"

#include <QCoreApplication>

#include <array>

#include "core/figures/report_set_repository.h"
#include "core/security/session.h"
#include "core/store/transaction.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Figures)
};

constexpr QLatin1String kList("report_set.list");
constexpr QLatin1String kSave("report_set.save");
constexpr QLatin1String kRemove("report_set.remove");
constexpr QLatin1String kTarget("report_set");
constexpr qsizetype kLongestName = 60;

constexpr std::array kKinds{
    CodeRow<ReportSetKind>{ReportSetKind::Report, "report"},
    CodeRow<ReportSetKind>{ReportSetKind::Export, "export"},
};

Permission permissionFor(ReportSetKind kind) {
    return kind == ReportSetKind::Export ? Permission::Export : Permission::Reports;
}

bool mayChange(const Session& session, const ReportSet& set) {
    return set.owner == session.actor().id || (set.isShared && session.may(Permission::Plan));
}

/// Somebody else's shared one asks for the right to plan.
Result<void> requireChange(Session& session, const ReportSet& set, const QString& operation) {
    return set.owner == session.actor().id
               ? Result<void>()
               : session.require(Permission::Plan, operation, QString::number(set.id));
}

Result<ReportSet> find(Session& session, CampaignId campaign, const QString& name, ReportSetKind kind) {
    ReportSetRepository repository(session.db());
    SAIKOKU_TRY_ASSIGN(std::optional<ReportSet> set,
                       repository.own(campaign, kind, session.actor().id, name));
    if (!set) {
        SAIKOKU_TRY_ASSIGN(set, repository.shared(campaign, kind, name));
    }
    if (!set) {
        return fail(ErrorCode::NotFound, Text::tr("No parameters are saved under the name %1.").arg(name));
    }
    set->mayChange = mayChange(session, *set);
    return *set;
}

}  // namespace

QString codeOf(ReportSetKind kind) {
    return code_table::code(kKinds, kind);
}

template <>
std::optional<ReportSetKind> valueOfCode(QStringView code) {
    return code_table::find(kKinds, code);
}

Result<QList<ReportSet>> reportSets(Session& session, CampaignId campaign, ReportSetKind kind) {
    SAIKOKU_TRY(session.require(permissionFor(kind), kList));
    SAIKOKU_TRY_ASSIGN(QList<ReportSet> all,
                       ReportSetRepository(session.db()).readableBy(campaign, kind, session.actor().id));
    for (ReportSet& set : all) {
        set.mayChange = mayChange(session, set);
    }
    return all;
}

Result<ReportSet> reportSet(Session& session, CampaignId campaign, const QString& name, ReportSetKind kind) {
    SAIKOKU_TRY(session.require(permissionFor(kind), kList));
    return find(session, campaign, name, kind);
}

Result<ReportSet> saveReportSet(Session& session, CampaignId campaign, const ReportSet& wanted) {
    SAIKOKU_TRY(session.require(permissionFor(wanted.kind), kSave));
    const QString name = wanted.name.simplified();
    if (name.isEmpty() || name.size() > kLongestName) {
        return fail(ErrorCode::Usage,
                    Text::tr("Parameters are saved under a name of 1 to %1 characters.").arg(kLongestName));
    }
    ReportSetRepository repository(session.db());
    return transact(session.db(), [&]() -> Result<ReportSet> {
        SAIKOKU_TRY_ASSIGN(const std::optional<ReportSet> before,
                           wanted.isShared ? repository.shared(campaign, wanted.kind, name)
                                           : repository.own(campaign, wanted.kind, session.actor().id, name));
        ReportSet set = before.value_or(ReportSet());
        const QDateTime now = session.clock().actualUtc();
        if (before) {
            SAIKOKU_TRY(requireChange(session, set, kSave));
        } else {
            set.owner = session.actor().id;
            set.ownerName = session.actor().displayName;
            set.madeAt = now;
        }
        set.kind = wanted.kind;
        set.name = name;
        set.subject = wanted.subject;
        set.parameters = wanted.parameters;
        set.isShared = wanted.isShared;
        set.changedAt = now;
        SAIKOKU_TRY_ASSIGN(set.id, repository.store(campaign, set, session.actor().id, now));
        set.mayChange = true;
        SAIKOKU_TRY(session.log(
            kSave, kTarget, QString::number(set.id),
            {{QStringLiteral("subject"), set.subject}, {QStringLiteral("shared"), set.isShared}}));
        return set;
    });
}

Result<void> removeReportSet(Session& session, CampaignId campaign, const QString& name, ReportSetKind kind) {
    SAIKOKU_TRY(session.require(permissionFor(kind), kRemove));
    return transact(session.db(), [&]() -> Result<void> {
        SAIKOKU_TRY_ASSIGN(const ReportSet set, find(session, campaign, name, kind));
        SAIKOKU_TRY(requireChange(session, set, kRemove));
        SAIKOKU_TRY(ReportSetRepository(session.db()).remove(set.id));
        return session.log(kRemove, kTarget, QString::number(set.id),
                           {{QStringLiteral("subject"), set.subject}});
    });
}

}  // namespace saikoku
