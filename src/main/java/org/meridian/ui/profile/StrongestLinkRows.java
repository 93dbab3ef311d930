package org.meridian.ui.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.meridian.ui.text.LiveMessages;
import org.meridian.view.profile.ProfileLink;

/** Each city's strongest links, as bars; a click selects the city at the other end. */
final class StrongestLinkRows {

  private final ProfileTable table;
  private final LiveMessages messages;
  private final Consumer<String> select;

  StrongestLinkRows(ProfileTable table, Consumer<String> select) {
    this.table = table;
    this.select = select;
    messages = table.messages();
  }

  void addAll() {
    table.section("profile.links");
    Label name = new Label(messages.get("profile.links.name"));
    name.setWrapText(true);
    table.lists(name, IntStream.range(0, table.cities()).mapToObj(this::list).toList());
  }

  private VBox list(int place) {
    VBox list = new VBox(0);
    list.setId("profile-links-" + place);
    list.getStyleClass().add("profile-list");
    List<LinkLine> lines = new ArrayList<>();
    table.follow(shown -> fill(list, lines, shown.city(place).links()));
    return list;
  }

  /** Lines are made once and then only told what they show, for links change with every weight. */
  private void fill(VBox list, List<LinkLine> lines, List<ProfileLink> links) {
    if (lines.size() != links.size() || list.getChildren().isEmpty()) {
      lines.clear();
      links.forEach(link -> lines.add(new LinkLine(messages, select)));
      list.getChildren().setAll(lines.stream().map(LinkLine::line).toList());
      if (links.isEmpty()) {
        Label none = new Label(messages.get("profile.links.none"));
        none.setWrapText(true);
        none.getStyleClass().addAll("secondary", "profile-figure");
        list.getChildren().add(none);
      }
    }
    for (int n = 0; n < lines.size(); n++) {
      lines.get(n).show(links.get(n));
    }
  }
}
