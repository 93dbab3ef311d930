package org.meridian.ui.city;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.meridian.model.City;
import org.meridian.model.Language;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scoring.IndexResult;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.text.Messages;
import org.meridian.ui.text.Numbers;

/** The particulars of the city selected last: rank, score, each node's score, raw values, units. */
public final class CityView extends ScrollPane {

  private final Explorer explorer;
  private final Messages messages;
  private final VBox page = new VBox(8);

  /**
   * @param explorer whose selection is followed
   * @param messages words
   */
  public CityView(Explorer explorer, Messages messages) {
    this.explorer = explorer;
    this.messages = messages;
    setId("city-view");
    page.getStyleClass().add("page");
    setContent(page);
    setFitToWidth(true);
    explorer.result().subscribe(result -> show());
    explorer.selection().focus().subscribe(focus -> show());
    explorer.dark().subscribe(dark -> show());
    messages.languageProperty().subscribe(language -> show());
  }

  private void show() {
    ScenarioResult result = explorer.result().get();
    Optional<String> focus = explorer.selection().focus().get();
    OptionalInt position =
        result == null || focus.isEmpty()
            ? OptionalInt.empty()
            : result.dataset().cityPosition(focus.get());
    if (position.isEmpty()) {
      Label hint = new Label(messages.get("city.none"));
      hint.setWrapText(true);
      hint.getStyleClass().add("empty");
      page.getChildren().setAll(hint);
    } else {
      int city = position.getAsInt();
      page.getChildren()
          .setAll(
              names(result.dataset().city(city)),
              standing(result, city),
              new ScoreGrid(result, city, explorer.dark().get(), messages));
    }
  }

  private VBox names(City city) {
    Language now = messages.language();
    Label name = new Label(city.name().in(now));
    name.setId("city-name");
    name.getStyleClass().add("title");
    Language other = now == Language.ENGLISH ? Language.CHINESE : Language.ENGLISH;
    Label place =
        new Label(
            Stream.of(city.name().in(other), city.countryName(now), city.region())
                .filter(text -> !text.isBlank())
                .distinct()
                .collect(Collectors.joining("  ·  ")));
    place.getStyleClass().add("secondary");
    return new VBox(2, name, place);
  }

  private Label standing(ScenarioResult result, int city) {
    IndexResult scores = result.cities();
    int rank = scores.ranking().rank(city);
    int published = explorer.baseline().get().cities().ranking().rank(city);
    List<String> figures =
        List.of(
            Numbers.whole(rank),
            Numbers.whole(scores.ranking().rankedCount()),
            Numbers.fixed(scores.score(city), 2),
            published == 0 ? Numbers.MISSING : Numbers.whole(published));
    Label label =
        new Label(
            rank == 0
                ? messages.get("city.unranked")
                : messages.get("city.rank", figures.toArray()));
    label.setWrapText(true);
    label.setId("city-standing");
    return label;
  }
}
