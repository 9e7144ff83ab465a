#include "ui/scripts/purpose_names.h"

#include <QCoreApplication>
#include <QMap>

#include "core/arrears/tax_item.h"
#include "core/cases/call_stage.h"
#include "core/contact/campaign.h"
#include "core/security/session.h"
#include "ui/frame/workspace.h"

namespace saikoku::ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PurposeNames)
};

/// A script of the program may be for an item that this city doesn't levy.
CodedNames taxItemNames(const Workspace& workspace) {
    QMap<QString, QString> names;
    if (const auto rules = workspace.session().rules<RevenueRulesTable>()) {
        for (const RevenueRules& item : (*rules)->listed()) {
            names.insert(item.code, item.name);
        }
    }
    names.insert(workspace.taxItems());
    CodedNames list;
    for (auto item = names.constBegin(); item != names.constEnd(); ++item) {
        list.append({item.key(), item.value()});
    }
    return list;
}

CodedNames stageNames(const Workspace& workspace) {
    CodedNames list{{QStringLiteral("current_year"), Text::tr("current year")},
                    {QStringLiteral("carried_over"), Text::tr("carried over")},
                    {QStringLiteral("charges"), Text::tr("charges alone, principal paid")}};
    if (const auto rules = workspace.session().rules<StageRules>()) {
        for (const CallStage& stage : (*rules)->stages) {
            list.append({stage.code, stage.name});
        }
    }
    return list;
}

}  // namespace

PurposeNames purposeNames(const Workspace& workspace) {
    PurposeNames names;
    for (const CampaignKind kind : allValues<CampaignKind>()) {
        names.campaigns.append({codeOf(kind), Text::tr("every campaign: %1").arg(labelOf(kind))});
    }
    for (const CampaignChoice& each : workspace.campaigns()) {
        names.campaigns.append({each.code, each.label});
    }
    names.taxItems = taxItemNames(workspace);
    names.stages = stageNames(workspace);
    return names;
}

}  // namespace saikoku::ui
