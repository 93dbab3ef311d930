package org.meridian.ui.links;

import java.util.AbstractList;
import java.util.List;
import javafx.collections.ObservableListBase;
import org.meridian.view.links.LinkList;
import org.meridian.view.links.LinkRow;

/**
 * The rows of the table. A row is made when it is looked at, so that a hundred thousand links cost
 * no more than the few on the screen.
 */
final class LinkRows extends ObservableListBase<LinkRow> {

  private LinkList list = LinkList.EMPTY;

  /** Shows another list. */
  void show(LinkList next) {
    List<LinkRow> removed = rows(list);
    list = next;
    beginChange();
    nextReplace(0, next.size(), removed);
    endChange();
  }

  LinkList list() {
    return list;
  }

  @Override
  public LinkRow get(int position) {
    return list.row(position);
  }

  @Override
  public int size() {
    return list.size();
  }

  private static List<LinkRow> rows(LinkList of) {
    return new AbstractList<>() {
      @Override
      public LinkRow get(int position) {
        return of.row(position);
      }

      @Override
      public int size() {
        return of.size();
      }
    };
  }
}
