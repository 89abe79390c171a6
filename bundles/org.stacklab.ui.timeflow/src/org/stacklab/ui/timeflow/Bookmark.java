package org.stacklab.ui.timeflow;

/**
 * An instant with a name.
 *
 * @param name what the user calls it
 * @param ps the instant
 */
record Bookmark(String name, long ps) {
}
