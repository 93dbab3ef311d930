package org.meridian.ui.profile;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import org.meridian.scenario.profile.CityProfile;
import org.meridian.ui.standing.FigureButton;
import org.meridian.ui.standing.StandingWords;
import org.meridian.ui.text.Messages;
import org.meridian.ui.text.Numbers;

/** Each city's strongest links, as bars; a click selects the city at the other end. */
final class LinkRows {

  private static final double BAR = 4;

  private final ProfileTable table;
  private final Messages messages;
  private final Consumer<String> select;

  LinkRows(ProfileTable table, Consumer<String> select) {
    this.table = table;
    this.select = select;
    messages = table.messages();
  }

  void addAll() {
    table.section("profile.links");
    Label name = new Label(messages.get("profile.links.name"));
    name.setWrapText(true);
    table.row(name, IntStream.range(0, table.cities()).mapToObj(this::list).toList());
  }

  private VBox list(int place) {
    VBox list = new VBox(0);
    list.setId("profile-links-" + place);
    list.getStyleClass().add("profile-list");
    table.follow(shown -> fill(list, shown, shown.city(place).links()));
    return list;
  }

  private void fill(VBox list, Shown shown, List<CityProfile.Link> links) {
    if (!links.equals(list.getUserData())) {
      list.setUserData(links);
      double most = highest(shown);
      list.getChildren().setAll(links.stream().map(link -> line(shown, link, most)).toList());
      if (links.isEmpty()) {
        Label none = new Label(messages.get("profile.links.none"));
        none.setWrapText(true);
        none.getStyleClass().addAll("secondary", "profile-figure");
        list.getChildren().add(none);
      }
    }
  }

  /** The score of the strongest of all links: bars of different cities compare. */
  private static double highest(Shown shown) {
    int[] strongest = shown.result().links().strongest(1);
    return strongest.length == 0 ? 1 : shown.result().links().result().score(strongest[0]);
  }

  private FigureButton line(Shown shown, CityProfile.Link link, double most) {
    var other = shown.result().dataset().city(link.other());
    Label label = new Label(messages.get(other.name()));
    label.setMinWidth(0);
    label.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(label, Priority.ALWAYS);
    Label figure = new Label(StandingWords.score(link.score()));
    figure.getStyleClass().addAll("secondary", "numeric");
    figure.setMinWidth(Label.USE_PREF_SIZE);
    HBox words = new HBox(6, label, figure);
    words.setAlignment(Pos.CENTER_LEFT);
    VBox line = new VBox(1, words, bar(Math.clamp(link.score() / most, 0, 1)));
    line.setMinWidth(0);
    FigureButton button = new FigureButton(() -> select.accept(other.id()));
    button.fillWith(line);
    button.say(
        label.getText(),
        messages.get("profile.links.help", label.getText(), Numbers.exact(link.score())));
    return button;
  }

  private static Pane bar(double part) {
    Rectangle bar = new Rectangle(0, BAR);
    bar.getStyleClass().add("link-bar");
    Pane room = new Pane(bar);
    room.setPrefHeight(BAR);
    bar.widthProperty().bind(room.widthProperty().multiply(part));
    return room;
  }
}
