#include "explain/catalogue.h"

#include <QCoreApplication>

namespace counterfoil::explain {

namespace {

/// What the shop refuses.
constexpr Entry rows[] = {
    {"shop-consumer-key", "MAGENTO_CONSUMER_UNKNOWN MAGENTO_CONSUMER_LENGTH", "",
     "The shop does not know this consumer key.",
     QT_TRANSLATE_NOOP("Refusals", "The shop does not know the consumer key"),
     QT_TRANSLATE_NOOP(
         "Refusals",
         "The key is mistyped, was swapped with another, or the integration was deleted in Magento."),
     QT_TRANSLATE_NOOP("Refusals", "Copy it again from System, Integrations in Magento."),
     Action::Credentials},
    {"shop-access-token", "MAGENTO_TOKEN_UNKNOWN MAGENTO_TOKEN_LENGTH", "",
     "The shop does not know this access token.",
     QT_TRANSLATE_NOOP("Refusals", "The shop does not know the access token"),
     QT_TRANSLATE_NOOP(
         "Refusals", "The token is mistyped, or the integration was reauthorized and the old token is gone."),
     QT_TRANSLATE_NOOP("Refusals", "Copy it again from System, Integrations in Magento."),
     Action::Credentials},
    {"shop-signature", "MAGENTO_SIGNATURE", "", "The signature does not match.",
     QT_TRANSLATE_NOOP("Refusals", "The shop does not accept the signature"),
     QT_TRANSLATE_NOOP(
         "Refusals", "One of the two secrets is wrong, or a proxy in front of the shop changes its address."),
     QT_TRANSLATE_NOOP("Refusals",
                       "Copy both secrets again. If they are right, choose Bearer under Credentials."),
     Action::Credentials},
    {"shop-clock", "MAGENTO_CLOCK_AHEAD MAGENTO_NONCE_USED", "",
     "This computer's clock is 12 minutes ahead of the shop's.",
     QT_TRANSLATE_NOOP("Refusals", "This computer's clock is wrong"),
     QT_TRANSLATE_NOOP("Refusals",
                       "The shop refuses requests from the future, and requests it has seen before."),
     QT_TRANSLATE_NOOP("Refusals", "Switch on the automatic time of this computer, then try again."),
     Action::TestShop},
    {"shop-permission", "MAGENTO_RESOURCE_MISSING MAGENTO_INTEGRATION_INACTIVE", "",
     "The shop does not let the integration read orders.",
     QT_TRANSLATE_NOOP("Refusals", "The integration may not read this"),
     QT_TRANSLATE_NOOP(
         "Refusals",
         "A permission is not ticked for the integration in Magento, or the integration is not active."),
     QT_TRANSLATE_NOOP("Refusals",
                       "In Magento open System, Integrations, tick the permission, save and reauthorize."),
     Action::TestShop},
    {"shop-bearer", "MAGENTO_BEARER_OFF", "", "Magento does not allow access tokens as bearer tokens.",
     QT_TRANSLATE_NOOP("Refusals", "The shop takes no bearer tokens"),
     QT_TRANSLATE_NOOP("Refusals", "Since Magento 2.4.4 this must be switched on in the shop."),
     QT_TRANSLATE_NOOP(
         "Refusals",
         "Choose OAuth under Credentials, or allow it in Magento: Stores, Configuration, Services, OAuth."),
     Action::Credentials},
    {"shop-refused", "MAGENTO_REFUSED", "", "The shop refused the keys: consumer is not authorized",
     QT_TRANSLATE_NOOP("Refusals", "The shop refused it"),
     QT_TRANSLATE_NOOP("Refusals", "The shop gave a reason of its own."),
     QT_TRANSLATE_NOOP("Refusals", "Check the keys and the integration's permissions."), Action::TestShop},
    {"shop-rate-limit", "MAGENTO_RATE_LIMIT", "", "The shop asks to wait.",
     QT_TRANSLATE_NOOP("Refusals", "The shop asks to wait"),
     QT_TRANSLATE_NOOP("Refusals", "The shop or its host allows only so many requests."),
     QT_TRANSLATE_NOOP("Refusals",
                       "Nothing needs to be done: it goes on after a pause. A smaller page size helps."),
     Action::TestShop},
    {"shop-maintenance", "MAGENTO_MAINTENANCE", "", "The shop is in maintenance mode.",
     QT_TRANSLATE_NOOP("Refusals", "The shop is in maintenance mode"),
     QT_TRANSLATE_NOOP("Refusals", "Somebody works on the shop, and it answers nobody."),
     QT_TRANSLATE_NOOP("Refusals", "Nothing needs to be done: it is tried again."), Action::TestShop},
    {"shop-server", "MAGENTO_SERVER", "", "The shop's server failed (500).",
     QT_TRANSLATE_NOOP("Refusals", "The shop's server failed"),
     QT_TRANSLATE_NOOP("Refusals", "The shop has a fault of its own, often an extension or a full disk."),
     QT_TRANSLATE_NOOP("Refusals", "It is tried again. If it stays, tell whoever looks after the shop."),
     Action::TestShop},
    {"shop-address",
     "MAGENTO_NOT_FOUND MAGENTO_REDIRECT MAGENTO_NOT_JSON MAGENTO_ROUTE MAGENTO_STORE_UNKNOWN URL_EMPTY "
     "URL_INVALID URL_SCHEME URL_USER",
     "", "There is no Magento at this address (404).",
     QT_TRANSLATE_NOOP("Refusals", "The store URL is not right"),
     QT_TRANSLATE_NOOP("Refusals", "At this address there is no Magento 2 shop, another page answers in its "
                                   "place, or it has no such store view."),
     QT_TRANSLATE_NOOP("Refusals",
                       "Correct the store URL under Credentials; a shop in a folder needs the folder too."),
     Action::Credentials},
    {"shop-not-https", "URL_NOT_HTTPS", "", "The store URL begins with http://.",
     QT_TRANSLATE_NOOP("Refusals", "The store URL is not secure"),
     QT_TRANSLATE_NOOP("Refusals", "Without https the keys could be read on the way."),
     QT_TRANSLATE_NOOP("Refusals", "Enter the store URL with https:// in front."), Action::Credentials},
    {"shop-gone", "MAGENTO_GONE", "", "The shop no longer has it.",
     QT_TRANSLATE_NOOP("Refusals", "The shop no longer has it"),
     QT_TRANSLATE_NOOP("Refusals",
                       "The document was deleted in Magento, or belongs to a store view that is not read."),
     QT_TRANSLATE_NOOP("Refusals", "Skip it if it was deleted on purpose."), Action::Retry},
    {"shop-changed", "SHOP_CHANGED", "",
     "The order with the id 12 was number 000000012 of 2026-05-04, and is number 000000012 of 2026-11-20 in "
     "the shop.",
     QT_TRANSLATE_NOOP("Refusals", "This is another shop than before"),
     QT_TRANSLATE_NOOP("Refusals",
                       "The store URL leads to another shop, or the shop's database was set up anew or "
                       "restored: ids that the journal knows stand for other documents now. Reading on "
                       "could put payments on the wrong invoices, so nothing is read."),
     QT_TRANSLATE_NOOP("Refusals",
                       "Correct the store URL under Credentials, or make a profile of its own for the new "
                       "shop, with a start date from which on nothing was posted yet."),
     Action::Credentials},
    {"shop-shape", "MAGENTO_SHAPE MAGENTO_FIELD_MISSING", "", "The shop's answer lacks grand_total.",
     QT_TRANSLATE_NOOP("Refusals", "The shop's answer is not complete"),
     QT_TRANSLATE_NOOP(
         "Refusals",
         "A field is missing that every Magento gives, often because an extension changes the answers."),
     QT_TRANSLATE_NOOP("Refusals", "Retry. If it stays, copy this entry for whoever looks after the shop."),
     Action::Retry},
};

} // namespace

std::span<const Entry> shopEntries()
{
    return rows;
}

} // namespace counterfoil::explain
