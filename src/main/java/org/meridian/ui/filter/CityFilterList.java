package org.meridian.ui.filter;

import java.text.Collator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
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

/**
 * Regions, countries and groups to choose which cities are shown. A change is a step of the
 * scenario; ranks remain those among all cities.
 */
public final class CityFilterList extends VBox {

  private static final FilterPart REGIONS =
      new FilterPart("ranking.filter.regions", CityFilter::regions, CityFilter::withRegions);
  private static final FilterPart COUNTRIES =
      new FilterPart("ranking.filter.countries", CityFilter::countries, CityFilter::withCountries);
  private static final FilterPart GROUPS =
      new FilterPart("ranking.filter.groups", CityFilter::groups, CityFilter::withGroups);

  private final Explorer explorer;
  private final LiveMessages messages;
  private final Button all = new Button();
  private final List<Choice> choices = new ArrayList<>();
  private final Map<String, Label> sizes = new HashMap<>();
  private final NewestWins<ScenarioResult, Map<String, Integer>> counting;
  private List<CityGroup> offered = List.of();
  private boolean showing;

  /** One of the conditions that a filter has: the words above it, what is chosen, and a change. */
  private record FilterPart(
      String head,
      Function<CityFilter, Set<String>> chosen,
      BiFunction<CityFilter, Set<String>, CityFilter> with) {}

  /** A box, and the value of a part that it stands for. */
  private record Choice(FilterPart part, String value, CheckBox box) {}

  /**
   * @param background counts the cities of groups
   */
  public CityFilterList(Explorer explorer, LiveMessages messages, Background background) {
    super(4);
    this.explorer = explorer;
    this.messages = messages;
    counting = background.beside(CityFilterList::sizes, this::say);
    getStyleClass().add("city-filter-list");
    all.setId("filter-clear");
    all.getStyleClass().add("flat");
    all.textProperty().bind(messages.bind("ranking.filter.clear"));
    all.setOnAction(event -> commit(unfiltered(explorer.scenario().get().cities())));
    explorer.scenario().subscribe(now -> sync());
  }

  /** Keeps the list as the dataset, its groups and the language are, for as long as it lives. */
  public CityFilterList following() {
    explorer.dataset().subscribe(now -> fill());
    messages.languageProperty().subscribe((was, now) -> fill());
    explorer
        .result()
        .subscribe(
            now -> {
              if (now != null && !now.groups().equals(offered)) {
                fill();
              }
            });
    return this;
  }

  /** Lists what there is to choose from now. */
  public void fill() {
    getChildren().clear();
    choices.clear();
    sizes.clear();
    Dataset dataset = explorer.dataset().get();
    if (dataset == null) {
      return;
    }
    Label note = new Label(messages.get("ranking.filter.note"));
    note.getStyleClass().add("secondary");
    note.setWrapText(true);
    note.setMinHeight(USE_PREF_SIZE);
    getChildren().addAll(note, all);
    groups();
    part(REGIONS, City::region, region -> region);
    part(COUNTRIES, City::country, countryNames(dataset)::get);
    sync();
  }

  /** Saved groups and corridors, each of them a condition beside regions and countries. */
  private void groups() {
    ScenarioResult result = explorer.result().get();
    offered = result == null ? List.of() : result.groups();
    if (offered.isEmpty()) {
      return;
    }
    getChildren().add(section(GROUPS.head));
    for (CityGroup each : offered) {
      Label cities = new Label();
      sizes.putIfAbsent(each.id(), cities);
      getChildren().add(choice(GROUPS, each.id(), messages.get(each.name()), cities));
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

  private void part(FilterPart part, Function<City, String> key, Function<String, String> name) {
    TreeMap<String, Integer> counts = counts(key, name);
    if (counts.size() < 2) {
      return;
    }
    getChildren().add(section(part.head));
    counts.forEach(
        (value, count) ->
            getChildren()
                .add(choice(part, value, name.apply(value), new Label(Numbers.whole(count)))));
  }

  private Label section(String head) {
    Label title = new Label(messages.get(head));
    title.getStyleClass().add("section");
    return title;
  }

  private Node choice(FilterPart part, String value, String name, Label cities) {
    CheckBox box = new CheckBox(name);
    box.setId("filter-" + value);
    box.setWrapText(true);
    box.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(box, Priority.ALWAYS);
    box.selectedProperty().subscribe((was, selected) -> turn(part, value, selected));
    choices.add(new Choice(part, value, box));
    cities.getStyleClass().add("secondary");
    cities.setMinWidth(USE_PREF_SIZE);
    return new HBox(8, box, cities);
  }

  private void turn(FilterPart part, String value, boolean selected) {
    if (showing) {
      return;
    }
    CityFilter now = explorer.scenario().get().cities();
    Set<String> chosen = new HashSet<>(part.chosen.apply(now));
    if (selected) {
      chosen.add(value);
    } else {
      chosen.remove(value);
    }
    commit(part.with.apply(now, Set.copyOf(chosen)));
  }

  private void commit(CityFilter filter) {
    explorer.commit("ranking.step.filter", now -> now.withCities(filter));
  }

  /** All that take part; who takes part is no matter of the filter. */
  private static CityFilter unfiltered(CityFilter now) {
    return CityFilter.ALL.withExcludedIds(now.excludedIds());
  }

  /** Boxes say what the scenario says, whoever changed it. */
  private void sync() {
    if (explorer.scenario().get() == null) {
      return;
    }
    CityFilter now = explorer.scenario().get().cities();
    all.setDisable(now.equals(unfiltered(now)));
    showing = true;
    choices.forEach(each -> each.box.setSelected(each.part.chosen.apply(now).contains(each.value)));
    showing = false;
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
