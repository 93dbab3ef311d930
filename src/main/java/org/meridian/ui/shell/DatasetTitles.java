package org.meridian.ui.shell;

import java.util.List;
import org.meridian.text.Messages;
import org.meridian.ui.ports.DatasetLibrary.Listed;

/**
 * What the datasets of a list are called.
 *
 * @param all the list
 * @param messages words
 */
record DatasetTitles(List<Listed> all, Messages messages) {

  DatasetTitles {
    all = List.copyOf(all);
  }

  /** A package of the user's own names its folder where its title is that of another. */
  String of(Listed entry) {
    String title = messages.get(entry.title());
    boolean shared =
        all.stream().filter(each -> messages.get(each.title()).equals(title)).limit(2).count() > 1;
    return shared && entry.origin().isOwn()
        ? messages.get("session.dataset.folder", title, entry.origin().folder())
        : title;
  }
}
