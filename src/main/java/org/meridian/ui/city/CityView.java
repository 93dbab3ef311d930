package org.meridian.ui.city;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import org.meridian.scenario.ScenarioResult;
import org.meridian.ui.background.Background;
import org.meridian.ui.background.NewestWins;
import org.meridian.ui.background.UiThread;
import org.meridian.ui.groups.GroupCommands;
import org.meridian.ui.standing.DrawnProfiles;
import org.meridian.ui.standing.StripSize;
import org.meridian.ui.state.Exploration;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.state.RankBands;
import org.meridian.ui.surface.TabSight;
import org.meridian.ui.text.LiveMessages;
import org.meridian.view.clusters.ClusterFinder;

/**
 * The city selected last at a glance: rank and band, each node's raw value, score and rank with a
 * strip of all cities. A click on a figure traces it; a button opens the full profile.
 */
public final class CityView extends StackPane {

  private static final double STRIP = 64;

  private final Explorer explorer;
  private final LiveMessages messages;
  private final RankBands bands;
  private final Background background;
  private final NewestWins<DrawnProfiles.ProfileRequest, DrawnProfiles> work;
  private final ScrollPane scroll = new ScrollPane();
  private final Label hint = new Label();
  private final SelectionCard several;
  private final ObservableValue<Boolean> onTop = TabSight.of(this);
  private CityPage page;
  private DrawnProfiles newest;

  /**
   * @param explorer whose selection is followed
   * @param messages words
   * @param bands how sure ranks are
   * @param background computes what is shown
   * @param groups makes groups of several selected cities
   */
  public CityView(
      Explorer explorer,
      LiveMessages messages,
      RankBands bands,
      Background background,
      GroupCommands groups) {
    this.explorer = explorer;
    this.messages = messages;
    this.bands = bands;
    this.background = background;
    work =
        background.newest(
            request -> DrawnProfiles.of(request, () -> new ClusterFinder(List.of())),
            this::publish);
    setId("city-view");
    getStyleClass().addAll("pane", "profile");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    prepareHint();
    several = new SelectionCard(explorer, messages, background, groups);
    several.setVisible(false);
    getChildren().addAll(scroll, several);
    explorer.result().subscribe(result -> ask());
    explorer.selection().cities().subscribe(cities -> ask());
    onTop.subscribe(shown -> ask());
    explorer.selection().focus().subscribe(focus -> ask());
    bands.bands().subscribe(now -> show());
    explorer.dark().subscribe(dark -> anew());
    explorer.textScale().subscribe(scale -> anew());
    messages.languageProperty().subscribe(language -> anew());
  }

  private void ask() {
    if (!onTop.getValue()) {
      return;
    }
    Exploration now = explorer.state().get();
    boolean many = now != null && now.selected().cities().size() > 1;
    several.setVisible(many);
    scroll.setVisible(!many);
    if (many) {
      several.ask(now);
      return;
    }
    ScenarioResult result = explorer.result().get();
    Optional<String> focus = explorer.selection().focus().get();
    if (result == null || focus.flatMap(id -> city(result, id)).isEmpty()) {
      newest = null;
      page = null;
      hint.setText(messages.get("city.none"));
      if (scroll.getContent() != hint) {
        scroll.setContent(hint);
      }
      return;
    }
    double scale = getScene() == null ? 1 : getScene().getWindow().getOutputScaleX();
    double width = page == null || page.stripWidth() <= 0 ? STRIP : page.stripWidth();
    work.submit(
        new DrawnProfiles.ProfileRequest(
            result,
            List.of(focus.get()),
            StripSize.of(width, scale, explorer.textScale().get()),
            explorer.dark().get()));
  }

  private void prepareHint() {
    hint.setId("city-none");
    hint.setWrapText(true);
    hint.getStyleClass().add("empty");
  }

  private static Optional<Integer> city(ScenarioResult result, String id) {
    return result.dataset().cityPosition(id).stream().boxed().findFirst();
  }

  private void publish(DrawnProfiles found) {
    Optional<String> focus = explorer.selection().focus().get();
    if (!found.request().ids().equals(focus.stream().toList())) {
      return;
    }
    boolean same = page != null && newest != null && fits(found);
    newest = found;
    if (!same) {
      build();
    }
    show();
  }

  /** Whether the lines of the page are those that other figures need. */
  private boolean fits(DrawnProfiles found) {
    return newest.request().ids().equals(found.request().ids())
        && newest.result().cities().input() == found.result().cities().input();
  }

  private void build() {
    page = new CityPage(newest, explorer, messages, background, this::trace);
    scroll.setContent(page);
    page.onStripWidth(() -> UiThread.later(this::ask));
  }

  private void anew() {
    if (newest != null) {
      build();
      show();
    }
    ask();
  }

  private void show() {
    if (page != null) {
      page.show(newest, bands.bands().get());
    }
  }

  private void trace(int node) {
    String id = newest.result().cities().structure().node(node).id();
    explorer.tracing().follow(explorer.selection().focus().get().orElseThrow(), id);
  }
}
