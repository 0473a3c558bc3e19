// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/causetables.h"

namespace ui::wording {

namespace {

constexpr CauseRow Rows[] = {
    {server::Cause::None,
     QT_TRANSLATE_NOOP("ui::cause", "The event is stored and waits for its turn."),
     QT_TRANSLATE_NOOP("ui::cause", "Wait: it is sent as soon as its turn comes.")},
    {server::Cause::Delivered,
     QT_TRANSLATE_NOOP("ui::cause",
                       "The platform accepted the event; the flow runs with these values."),
     QT_TRANSLATE_NOOP("ui::cause", "Open the flow’s run history to see what it did with them.")},
    {server::Cause::DeliveredAgain,
     QT_TRANSLATE_NOOP("ui::cause", "The platform accepted the event, perhaps for the second time: "
                                    "the attempt before was cut off."),
     QT_TRANSLATE_NOOP("ui::cause", "If a repeat does harm, look for two runs with the same event "
                                    "id in the flow’s run history.")},
    {server::Cause::WebPageAccepted,
     QT_TRANSLATE_NOOP("ui::cause",
                       "The answer says success, but it is a web page: no flow answers like that."),
     QT_TRANSLATE_NOOP("ui::cause", "Check that the callback address leads to the flow and not to "
                                    "a web site, a proxy or a parked name.")},
    {server::Cause::FlowSwitchedOff, QT_TRANSLATE_NOOP("ui::cause", "This flow is switched off."),
     QT_TRANSLATE_NOOP("ui::cause", "Turn it on in Power Automate, or remove the subscription.")},
    {server::Cause::FlowDeleted, QT_TRANSLATE_NOOP("ui::cause", "This flow was deleted."),
     QT_TRANSLATE_NOOP(
         "ui::cause",
         "Remove the subscription; a flow that is to replace it subscribes by itself.")},
    {server::Cause::FlowNotActive,
     QT_TRANSLATE_NOOP("ui::cause",
                       "This flow takes no events at the moment: its trigger is not enabled."),
     QT_TRANSLATE_NOOP("ui::cause", "Look at the flow’s state in Power Automate or Azure, turn it "
                                    "on, or remove the subscription.")},
    {server::Cause::FlowNotFound,
     QT_TRANSLATE_NOOP("ui::cause",
                       "The platform no longer knows this flow: it was deleted or moved."),
     QT_TRANSLATE_NOOP("ui::cause", "Remove the subscription; if the flow still exists, save it "
                                    "again so that it subscribes anew.")},
    {server::Cause::FlowSavedAgain,
     QT_TRANSLATE_NOOP(
         "ui::cause",
         "The flow was saved again since: this callback address belongs to its older version."),
     QT_TRANSLATE_NOOP("ui::cause", "Look for its new subscription and remove this one; if there "
                                    "is none, save the flow once more.")},
    {server::Cause::TriggerRemoved,
     QT_TRANSLATE_NOOP(
         "ui::cause",
         "The flow exists, but no longer has this trigger: it was renamed or removed."),
     QT_TRANSLATE_NOOP(
         "ui::cause",
         "Save the flow with the trigger that you want, then remove this subscription.")},
    {server::Cause::SignatureMissing,
     QT_TRANSLATE_NOOP(
         "ui::cause",
         "The callback address has lost its signature, or the trigger asks for a sign-in instead."),
     QT_TRANSLATE_NOOP("ui::cause", "Check that nothing cut the address off, then save the flow "
                                    "again so that it hands out a whole one.")},
    {server::Cause::SignatureNotAllowed,
     QT_TRANSLATE_NOOP("ui::cause",
                       "The platform does not take the signature in the callback address: it was "
                       "cut at an “&”, or a policy forbids signed addresses."),
     QT_TRANSLATE_NOOP("ui::cause",
                       "Compare the address with the flow’s own; if it is whole, ask the "
                       "administrator whether signed addresses are switched off.")},
    {server::Cause::TwoCredentials,
     QT_TRANSLATE_NOOP("ui::cause", "The request carried two credentials: the address is signed "
                                    "and something added an Authorization header."),
     QT_TRANSLATE_NOOP("ui::cause",
                       "Take the Authorization header out of the proxy or gateway that adds it.")},
    {server::Cause::ClaimsMismatch,
     QT_TRANSLATE_NOOP("ui::cause", "The token does not fit the flow’s authorization policy."),
     QT_TRANSLATE_NOOP("ui::cause", "Compare the policy’s claims (issuer, audience) in the flow’s "
                                    "settings with the token’s.")},
    {server::Cause::SignatureInvalid,
     QT_TRANSLATE_NOOP("ui::cause",
                       "The signature in the callback address is wrong or its key was renewed."),
     QT_TRANSLATE_NOOP("ui::cause",
                       "Save the flow again so that it hands out a new address; if that fails, "
                       "check that nothing alters the address on its way.")},
    {server::Cause::CallerAddressRefused,
     QT_TRANSLATE_NOOP("ui::cause", "The workflow takes calls only from certain IP addresses, and "
                                    "this computer’s is not among them."),
     QT_TRANSLATE_NOOP("ui::cause", "Add your public IP address to the workflow’s allowed inbound "
                                    "addresses (access control configuration).")},
    {server::Cause::ContentInvalid,
     QT_TRANSLATE_NOOP("ui::cause", "The platform could not read the event as JSON."),
     QT_TRANSLATE_NOOP(
         "ui::cause",
         "Look at the request body; if it was edited by hand, correct it and fire again.")},
    {server::Cause::SchemaMismatch,
     QT_TRANSLATE_NOOP("ui::cause", "A value has another type than the flow’s trigger declares, "
                                    "such as text where a number stands."),
     QT_TRANSLATE_NOOP(
         "ui::cause",
         "Compare the values with the trigger’s schema, correct them and fire again.")},
    {server::Cause::OtherPlatformCode,
     QT_TRANSLATE_NOOP("ui::cause",
                       "The receiver refused the event with an error code of its own."),
     QT_TRANSLATE_NOOP("ui::cause", "Read the code and its message in the answer’s body.")},
};

} // namespace

std::span<const CauseRow> platformCauses()
{
    return Rows;
}

} // namespace ui::wording
