package org.meridian.ui.links;

import org.meridian.ui.text.Messages;
import org.meridian.ui.text.Numbers;

/** Links told in words. */
final class LinkWords {

  private LinkWords() {}

  /** A row for a reader by ear. */
  static String row(Messages messages, LinkRow row) {
    return messages.get(
        "links.row",
        row.pair(messages.language()),
        Numbers.whole(row.rank()),
        Numbers.score(row.score(), row.list().highest()));
  }

  /** How many links are shown: "x of y". */
  static String count(Messages messages, LinkList list) {
    String shown = Numbers.whole(list.size());
    String city = list.result().scenario().links().ofCity();
    return list.result().dataset().cityPosition(city).stream()
        .mapToObj(position -> list.result().dataset().city(position))
        .map(
            own ->
                messages.get(
                    "links.count.city",
                    shown,
                    Numbers.whole(list.passing()),
                    messages.get(own.name())))
        .findFirst()
        .orElseGet(() -> messages.get("links.count", shown, Numbers.whole(list.all())));
  }
}
