package org.meridian.ui.ranking;

import java.text.Collator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.meridian.model.City;
import org.meridian.model.Dataset;
import org.meridian.model.groups.CityGroup;
import org.meridian.scenario.GroupMembers;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.choice.CityFilter;
import org.meridian.text.Numbers;
import org.meridian.ui.background.Background;
import org.meridian.ui.background.NewestWins;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.text.LiveMessages;
import org.meridian.ui.theme.IconButtons;

/**
 * Chooses which regions and countries are shown. A change is a step of the scenario; ranks remain
 * those among all cities.
 */
final class CityFilterButton extends MenuButton {

  private final Explorer explorer;
  private final LiveMessages messages;
  private final VBox choices = new VBox(4);
  private final SimpleBooleanProperty filtering = new SimpleBooleanProperty();
  private final Map<String, Label> sizes = new HashMap<>();
  private final NewestWins<ScenarioResult, Map<String, Integer>> counting;

  /**
   * @param background counts the cities of groups
   */
  CityFilterButton(Explorer explorer, LiveMessages messages, Background background) {
    super(null, IconButtons.icon(Feather.FILTER));
    this.explorer = explorer;
    this.messages = messages;
    counting = background.beside(CityFilterButton::sizes, this::say);
    setId("city-filter");
    getStyleClass().addAll("icon-button", "no-arrow");
    accessibleTextProperty().bind(messages.bind("ranking.filter"));
    Tooltip tooltip = new Tooltip();
    tooltip.textProperty().bind(messages.bind("ranking.filter"));
    setTooltip(tooltip);
    ScrollPane scroll = new ScrollPane(choices);
    scroll.setFitToWidth(true);
    scroll.setPrefSize(288, 400);
    CustomMenuItem item = new CustomMenuItem(scroll, false);
    item.getStyleClass().add("plain-item");
    getItems().add(item);
    setOnShowing(event -> fill());
    explorer.scenario().subscribe(now -> mark());
  }

  private void mark() {
    boolean on =
        explorer.scenario().get() != null
            && !explorer.scenario().get().cities().equals(CityFilter.ALL);
    filtering.set(on);
    pseudoClassStateChanged(RankingView.ACTIVE, on);
  }

  private void fill() {
    choices.getChildren().clear();
    Dataset dataset = explorer.dataset().get();
    if (dataset == null) {
      return;
    }
    Button all = new Button(messages.get("ranking.filter.clear"));
    all.setId("filter-clear");
    all.getStyleClass().add("flat");
    all.disableProperty().bind(filtering.not());
    all.setOnAction(
        event -> {
          commit(CityFilter.ALL);
          fill();
        });
    Label note = new Label(messages.get("ranking.filter.note"));
    note.getStyleClass().add("secondary");
    note.setWrapText(true);
    choices.getChildren().addAll(note, all);
    groups();
    group("ranking.filter.regions", City::region, region -> region, this::regions);
    group("ranking.filter.countries", City::country, countryNames(dataset)::get, this::countries);
  }

  /** Saved groups and corridors, each of them a condition beside regions and countries. */
  private void groups() {
    ScenarioResult result = explorer.result().get();
    List<CityGroup> offered = result == null ? List.of() : result.groups();
    if (offered.isEmpty()) {
      return;
    }
    Set<String> chosen = new HashSet<>(filter().groups());
    choices.getChildren().add(section("ranking.filter.groups"));
    sizes.clear();
    for (CityGroup each : offered) {
      Label cities = new Label();
      sizes.putIfAbsent(each.id(), cities);
      choices
          .getChildren()
          .add(
              choice(
                  each.id(),
                  messages.get(each.name()),
                  cities,
                  chosen.contains(each.id()),
                  on -> commit(filter().withGroups(turned(chosen, each.id(), on)))));
    }
    counting.submit(result);
  }

  /** How many cities each group has, by its id; the first of an id counts. */
  private static Map<String, Integer> sizes(ScenarioResult result) {
    Map<String, Integer> sizes = new HashMap<>();
    for (CityGroup each : result.groups()) {
      int cities = 0;
      for (boolean member : GroupMembers.of(result, each)) {
        cities += member ? 1 : 0;
      }
      sizes.putIfAbsent(each.id(), cities);
    }
    return sizes;
  }

  private void say(Map<String, Integer> found) {
    sizes.forEach((id, label) -> label.setText(Numbers.whole(found.getOrDefault(id, 0))));
  }

  private Label section(String head) {
    Label title = new Label(messages.get(head));
    title.getStyleClass().add("section");
    return title;
  }

  private static HBox choice(
      String id, String name, Label cities, boolean on, Consumer<Boolean> turn) {
    CheckBox box = new CheckBox(name);
    box.setId("filter-" + id);
    box.setSelected(on);
    box.selectedProperty().subscribe((was, selected) -> turn.accept(selected));
    cities.getStyleClass().add("secondary");
    return new HBox(8, box, cities);
  }

  /** The name of each country by its code: sorting asks for them again and again. */
  private Map<String, String> countryNames(Dataset dataset) {
    Map<String, String> names = new HashMap<>();
    dataset
        .cities()
        .forEach(
            city ->
                names.computeIfAbsent(
                    city.country(), code -> city.countryName(messages.language())));
    return names;
  }

  private void regions(Set<String> regions) {
    commit(filter().withRegions(regions));
  }

  private void countries(Set<String> countries) {
    commit(filter().withCountries(countries));
  }

  private CityFilter filter() {
    return explorer.scenario().get().cities();
  }

  private void commit(CityFilter filter) {
    explorer.commit("ranking.step.filter", now -> now.withCities(filter));
  }

  private void group(
      String head,
      Function<City, String> key,
      Function<String, String> name,
      Consumer<Set<String>> commit) {
    boolean regions = head.endsWith("regions");
    Set<String> chosen = new HashSet<>(regions ? filter().regions() : filter().countries());
    TreeMap<String, Integer> counts = counts(key, name);
    if (counts.size() < 2) {
      return;
    }
    choices.getChildren().add(section(head));
    counts.forEach(
        (value, count) ->
            choices
                .getChildren()
                .add(
                    choice(
                        value,
                        name.apply(value),
                        new Label(Numbers.whole(count)),
                        chosen.contains(value),
                        selected -> commit.accept(turned(chosen, value, selected)))));
  }

  /** What is chosen once one of it is on or off. */
  private static Set<String> turned(Set<String> chosen, String value, boolean selected) {
    if (selected) {
      chosen.add(value);
    } else {
      chosen.remove(value);
    }
    return Set.copyOf(chosen);
  }

  /** How many cities each value has, in the order of their names. */
  private TreeMap<String, Integer> counts(
      Function<City, String> key, Function<String, String> name) {
    Collator collator = Collator.getInstance(messages.language().locale());
    TreeMap<String, Integer> counts =
        new TreeMap<>(
            (one, other) -> {
              int order = collator.compare(name.apply(one), name.apply(other));
              return order == 0 ? one.compareTo(other) : order;
            });
    explorer.dataset().get().cities().stream()
        .map(key)
        .filter(text -> !text.isBlank())
        .forEach(value -> counts.merge(value, 1, Integer::sum));
    return counts;
  }
}
