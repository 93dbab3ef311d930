package org.meridian.ui.ranking;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.meridian.model.Dataset;
import org.meridian.model.IndexStructure;
import org.meridian.scenario.ScenarioResult;
import org.meridian.text.CitySearch;
import org.meridian.text.Numbers;
import org.meridian.ui.background.Background;
import org.meridian.ui.state.Exploration;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.state.RankBands;
import org.meridian.ui.text.LiveMessages;
import org.meridian.ui.theme.IconButtons;
import org.meridian.view.ShownView;
import org.meridian.view.Views;
import org.meridian.view.ranking.RankingContent;
import org.meridian.view.ranking.RankingFigures;

/** The ranking pane: a search, a filter, a choice of columns, and the table. */
public final class RankingView extends VBox {

  static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");

  private final Explorer explorer;
  private final LiveMessages messages;
  private final RankingTable table;
  private final TextField search = new TextField();
  private final Label count = new Label();
  private final Label nothing = new Label();
  private Dataset open;
  private ScenarioResult shown;

  /** Of the open dataset; made at the first search. */
  private Optional<CitySearch> names = Optional.empty();

  private boolean[] visible = {};

  /**
   * @param explorer what is ranked
   * @param messages words
   * @param background counts the cities of groups
   * @param bands how sure the ranks are
   * @param clusters which cluster each city is in
   */
  public RankingView(
      Explorer explorer,
      LiveMessages messages,
      Background background,
      RankBands bands,
      ClusterTags clusters) {
    this.explorer = explorer;
    this.messages = messages;
    table = new RankingTable(explorer, messages, bands, clusters);
    getStyleClass().add("pane");
    VBox.setVgrow(table, Priority.ALWAYS);
    nothing.setWrapText(true);
    nothing.getStyleClass().add("empty");
    table.setPlaceholder(nothing);
    getChildren().addAll(head(background), table);
    explorer.state().subscribe(this::show);
    explorer.dark().subscribe(dark -> table.recolour());
    messages.languageProperty().subscribe(language -> retitle());
    search.textProperty().subscribe(text -> refilter());
  }

  private HBox head(Background background) {
    Label title = new Label();
    title.textProperty().bind(messages.bind("ranking.title"));
    title.getStyleClass().add("heading");
    title.setMinWidth(USE_PREF_SIZE);
    count.setId("ranking-count");
    count.getStyleClass().add("secondary");
    search.setId("ranking-search");
    search.promptTextProperty().bind(messages.bind("ranking.search.prompt"));
    search.accessibleTextProperty().bind(messages.bind("ranking.search.name"));
    search.getStyleClass().add("ranking-search");
    HBox.setHgrow(count, Priority.ALWAYS);
    count.setMaxWidth(Double.MAX_VALUE);
    count.setMinWidth(USE_PREF_SIZE);
    HBox head =
        new HBox(
            8,
            title,
            count,
            search,
            new CityFilterButton(explorer, messages, background),
            columns());
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("pane-head");
    return head;
  }

  private MenuButton columns() {
    MenuButton button = new MenuButton(null, IconButtons.icon(Feather.COLUMNS));
    button.setId("ranking-columns");
    button.getStyleClass().addAll("icon-button", "no-arrow");
    button.accessibleTextProperty().bind(messages.bind("ranking.columns"));
    Tooltip tooltip = new Tooltip();
    tooltip.textProperty().bind(messages.bind("ranking.columns"));
    button.setTooltip(tooltip);
    button.setOnShowing(event -> fill(button));
    // An empty menu would never show.
    button.getItems().add(new CheckMenuItem());
    return button;
  }

  private void fill(MenuButton button) {
    button.getItems().clear();
    if (open == null) {
      return;
    }
    for (String name : List.of("country", "region", "cluster")) {
      CheckMenuItem item = new CheckMenuItem(messages.get("ranking.column." + name));
      item.setId("show-column-" + name);
      item.setSelected(table.hasOptional("column-" + name));
      item.setOnAction(event -> table.toggleOptional("column-" + name));
      button.getItems().add(item);
    }
    button.getItems().add(new SeparatorMenuItem());
    IndexStructure structure = open.structure();
    for (int node = 1; node < structure.size(); node++) {
      String id = structure.node(node).id();
      CheckMenuItem item =
          new CheckMenuItem(
              "    ".repeat(structure.depth(node) - 1) + messages.get(structure.node(node).name()));
      item.setId("show-column-" + id);
      item.setSelected(table.hasColumn(id));
      item.setOnAction(event -> table.toggleColumn(id));
      button.getItems().add(item);
    }
  }

  private void show(Exploration now) {
    if (now == null || now.result() == shown) {
      return;
    }
    shown = now.result();
    boolean[] wanted = shown.shownCities();
    RankingFigures figures = new RankingFigures(shown, Optional.of(now.baseline()));
    if (open != now.dataset()) {
      open = now.dataset();
      names = Optional.empty();
      visible = wanted;
      table.open(open, figures);
      search.clear();
      refilter();
    } else {
      table.show(figures);
      if (!Arrays.equals(visible, wanted)) {
        visible = wanted;
        refilter();
      }
    }
  }

  /**
   * The ranking as it stands here, in its order. A search only looks for cities: it takes none out
   * of what is exported.
   */
  public Optional<ShownView> exported() {
    Exploration now = explorer.state().get();
    if (now == null || now.result() != shown) {
      return Optional.empty();
    }
    List<Integer> rows = table.ordered(visible);
    RankingContent content = new RankingContent(shown, Optional.of(now.baseline()), rows);
    return Optional.of(ShownView.standing(Views.RANKING, shown, content));
  }

  private void retitle() {
    table.columns();
    refilter();
  }

  private void refilter() {
    if (open == null) {
      nothing.setText(messages.get("ranking.loading"));
      return;
    }
    boolean[] filtered = visible;
    if (search.getText().isBlank()) {
      table.filter(row -> filtered[row.position()]);
    } else {
      Set<String> found = found();
      table.filter(row -> found.contains(row.city().id()) && filtered[row.position()]);
    }
    int listed = table.ordered().size();
    count.setText(
        listed == open.cities().size()
            ? Numbers.whole(listed)
            : messages.get(
                "ranking.count", Numbers.whole(listed), Numbers.whole(open.cities().size())));
    nothing.setText(messages.get("ranking.nothing"));
  }

  /** The ids of the cities that the search means. */
  private Set<String> found() {
    CitySearch finder = names.orElseGet(() -> new CitySearch(open.cities()));
    names = Optional.of(finder);
    boolean[] matches = finder.matches(search.getText());
    Set<String> found = new HashSet<>();
    for (int city = 0; city < matches.length; city++) {
      if (matches[city]) {
        found.add(open.city(city).id());
      }
    }
    return found;
  }
}
