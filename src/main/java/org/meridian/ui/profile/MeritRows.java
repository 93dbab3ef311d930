package org.meridian.ui.profile;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.meridian.ui.standing.FigureButton;
import org.meridian.ui.text.LiveMessages;
import org.meridian.ui.theme.ColourSquare;
import org.meridian.ui.theme.ToolkitColour;
import org.meridian.view.profile.ProfileCity;
import org.meridian.view.profile.ProfileMerit;
import org.meridian.view.profile.StandingWords;
import org.meridian.view.style.DimensionColours;
import org.meridian.view.style.MapTheme;

/** What speaks for and against each city. */
final class MeritRows {

  private final ProfileTable table;
  private final LiveMessages messages;
  private final boolean dark;

  MeritRows(ProfileTable table, boolean dark) {
    this.table = table;
    this.dark = dark;
    messages = table.messages();
  }

  void addAll() {
    table.section("profile.merits");
    row("profile.strengths", ProfileCity::strengths);
    row("profile.weaknesses", ProfileCity::weaknesses);
  }

  private void row(String key, Function<ProfileCity, List<ProfileMerit>> of) {
    Label name = new Label(messages.get(key));
    Tooltip.install(name, new Tooltip(messages.get("profile.merits.help")));
    table.lists(
        name, IntStream.range(0, table.cities()).mapToObj(place -> list(key, place, of)).toList());
  }

  private VBox list(String key, int place, Function<ProfileCity, List<ProfileMerit>> of) {
    VBox list = new VBox(0);
    list.setId(key.replace('.', '-') + "-" + place);
    list.getStyleClass().add("profile-list");
    table.follow(shown -> fill(list, place, of.apply(shown.city(place))));
    return list;
  }

  /** The list is made anew only if it names other indicators or other places among cities. */
  private void fill(VBox list, int place, List<ProfileMerit> merits) {
    List<String> told =
        merits.stream()
            .map(merit -> merit.standing().node() + " " + merit.standing().percentile())
            .toList();
    if (!told.equals(list.getUserData())) {
      list.setUserData(told);
      list.getChildren().setAll(merits.stream().map(merit -> line(place, merit)).toList());
      if (merits.isEmpty()) {
        Label none = new Label(messages.get("profile.merits.none"));
        none.getStyleClass().addAll("secondary", "profile-figure");
        list.getChildren().add(none);
      }
    }
  }

  private FigureButton line(int place, ProfileMerit merit) {
    String name = messages.get(merit.name());
    int node = merit.standing().node();
    FigureButton button = new FigureButton(() -> table.trace(place, node));
    button.setText(name + "  " + merit.share(messages));
    button.setGraphic(
        new ColourSquare(
            ToolkitColour.of(DimensionColours.of(table.structure(), node, MapTheme.of(dark)))));
    button.setWrapText(true);
    button.say(name, () -> StandingWords.of(messages, name, merit.standing()));
    return button;
  }
}
