package org.passerelle.formats;

import java.util.Map;

/// One of the things a JSON document lists.
///
/// @param rank its place among them, from 1
/// @param path the keys that lead to it, arrays passed through: `dmConversation.messages`
/// @param around the plain values met before it outside any item, by their path: `dmConversation.conversationId`
record JsonItem(long rank, String path, Map<String, String> around, JsonValue value) {}
