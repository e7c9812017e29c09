package org.passerelle.formats;

/// `messages/{inbox,archived_threads,filtered_threads,…}/<who>_<number>/message_1.json` of a Facebook archive; see
/// {@link MetaMessages}.
public final class FacebookMessages extends MetaMessages {

    public FacebookMessages() {
        super("facebook-messages", Identity.FACEBOOK_NAME);
    }

    @Override
    Recognition recognise(JsonShape shape, String fileName) {
        return certain(areMessages(shape) && !isInstagram(fileName));
    }
}
