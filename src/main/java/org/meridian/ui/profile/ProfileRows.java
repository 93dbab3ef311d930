package org.meridian.ui.profile;

import javafx.scene.layout.GridPane;
import org.meridian.ui.state.Explorer;

/** All rows of the table, from the names of the cities to the raw values. */
final class ProfileRows {

  private final ProfileTable table;
  private final Explorer explorer;

  ProfileRows(ProfileTable table, Explorer explorer) {
    this.table = table;
    this.explorer = explorer;
  }

  /** The names of the cities, which stay in sight while the table below them is scrolled. */
  GridPane heads(ProfilePage first) {
    GridPane heads = new GridPane(8, 0);
    heads.getStyleClass().add("profile-heads");
    table.constrain(heads);
    for (int place = 0; place < table.cities(); place++) {
      heads.add(new CityHead(first.city(place), explorer, table.messages()), place + 1, 0);
    }
    return heads;
  }

  void addAll(ProfilePage first) {
    boolean dark = explorer.dark().get();
    new RankRows(table).addAll(first.content());
    new NodeRows(table, dark).addAll(first.content());
    new MeritRows(table, dark).addAll();
    new StrongestLinkRows(table, id -> explorer.selection().seek(id)).addAll();
    new ValueRows(table).addAll(first.content());
    new RankRows(table).addNotes(first.content());
  }
}
