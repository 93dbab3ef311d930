package org.meridian.ui.links;

import org.meridian.text.Numbers;
import org.meridian.ui.text.LinkCountWords;
import org.meridian.ui.text.LiveMessages;
import org.meridian.view.links.LinkList;
import org.meridian.view.links.LinkRow;

/** Links told in words. */
final class LinkWords {

  private LinkWords() {}

  /** A row for a reader by ear. */
  static String row(LiveMessages messages, LinkRow row) {
    return messages.get(
        "links.row", row.pair(messages.language()), Numbers.whole(row.rank()), row.scoreText());
  }

  /** How many links are shown, scored and counted. */
  static String count(LiveMessages messages, LinkList list) {
    return LinkCountWords.of(messages, list.counts(), list.result());
  }
}
