package org.meridian.ui.profile;

import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import org.meridian.model.IndexStructure;
import org.meridian.ui.standing.BandLine;
import org.meridian.ui.standing.FigureButton;
import org.meridian.ui.text.LiveMessages;
import org.meridian.view.content.Column;
import org.meridian.view.profile.ComparedProfiles;
import org.meridian.view.profile.ProfileCells;
import org.meridian.view.profile.ProfileCity;
import org.meridian.view.profile.ProfileContent;
import org.meridian.view.profile.StandingWords;

/** The rows on rank and score, and on how sure they are. */
final class RankRows {

  private static final Map<String, List<String>> STYLES =
      Map.of(ProfileCells.RANK, List.of("place-number"), ProfileCells.PLACE, List.of("secondary"));

  private final ProfileTable table;
  private final LiveMessages messages;

  RankRows(ProfileTable table) {
    this.table = table;
    messages = table.messages();
  }

  /** Bands and ranges come later and have a row from the start; others where there is something. */
  void addAll(ProfileContent first) {
    List<String> now = first.facts().stream().map(Column::id).toList();
    for (Column<ProfileCity> fact : ProfileCells.facts(ComparedProfiles.POINTS)) {
      if (ProfileCells.isOccasional(fact.id()) && !now.contains(fact.id())) {
        continue;
      }
      table.row(name(fact), IntStream.range(0, table.cities()).mapToObj(cell(fact)).toList());
    }
  }

  /** What was noted, in a section of its own. */
  void addNotes(ProfileContent first) {
    first
        .noted()
        .ifPresent(
            notes -> {
              table.section(ProfileCells.NOTES + ".heading");
              List<Label> cells =
                  IntStream.range(0, table.cities()).mapToObj(at -> label(notes, at)).toList();
              table.lists(new Label(), cells);
            });
  }

  private Label name(Column<ProfileCity> fact) {
    Label name = new Label(fact.title().in(messages));
    name.setWrapText(true);
    Tooltip.install(name, new Tooltip(fact.help().in(messages)));
    return name;
  }

  private IntFunction<Node> cell(Column<ProfileCity> fact) {
    return switch (fact.id()) {
      case ProfileCells.SCORE -> place -> score(fact, place);
      case ProfileCells.BAND -> this::band;
      default -> place -> label(fact, place);
    };
  }

  private Label label(Column<ProfileCity> fact, int place) {
    Label label = new Label();
    label.setId("profile-" + fact.id() + "-" + place);
    label.getStyleClass().add("profile-figure");
    label.getStyleClass().addAll(STYLES.getOrDefault(fact.id(), List.of()));
    label.setWrapText(true);
    label.setMinWidth(0);
    table.follow(shown -> label.setText(fact.text().of(shown.city(place), messages)));
    return label;
  }

  private FigureButton score(Column<ProfileCity> fact, int place) {
    FigureButton score = new FigureButton(() -> table.trace(place, IndexStructure.ROOT));
    score.setId("profile-score-" + place);
    score.getStyleClass().add("strong");
    table.follow(shown -> showScore(score, fact, shown.city(place)));
    return score;
  }

  private void showScore(FigureButton button, Column<ProfileCity> fact, ProfileCity city) {
    button.setText(fact.text().of(city, messages));
    button.say(
        messages.get(city.name()) + messages.get("profile.colon") + button.getText(),
        () -> StandingWords.of(messages, fact.title().in(messages), city.profile().whole()));
  }

  private BandLine band(int place) {
    BandLine line = new BandLine();
    line.getStyleClass().add("profile-figure");
    line.setId("profile-band-" + place);
    table.follow(
        shown -> {
          ProfileCity city = shown.city(place);
          line.show(messages, city.isGroup() ? null : shown.bands(), shown.result(), city.row());
        });
    return line;
  }
}
