package org.passerelle.formats;

/// `your_instagram_activity/messages/inbox/<who>_<number>/message_1.json` of an Instagram archive: just as Facebook's, so
/// that only the folder tells them apart; see {@link MetaMessages}. It gives the names shown, not the user names.
public final class InstagramMessages extends MetaMessages {

    public InstagramMessages() {
        super("instagram-messages", Identity.INSTAGRAM_NAME);
    }

    @Override
    Recognition recognise(JsonShape shape, String fileName) {
        return certain(areMessages(shape) && isInstagram(fileName));
    }
}
