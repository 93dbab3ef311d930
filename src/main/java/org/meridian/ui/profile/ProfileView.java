package org.meridian.ui.profile;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.GridPane;
import org.meridian.model.Dataset;
import org.meridian.model.address.CityAddress;
import org.meridian.ui.background.Background;
import org.meridian.ui.background.UiThread;
import org.meridian.ui.ports.FileDialogs;
import org.meridian.ui.standing.StripSize;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.state.RankBands;
import org.meridian.ui.surface.EmptyPage;
import org.meridian.ui.surface.TabSight;
import org.meridian.ui.text.LiveMessages;
import org.meridian.view.ShownView;
import org.meridian.view.ViewChoices;
import org.meridian.view.Views;
import org.meridian.view.clusters.ClusterFinder;
import org.meridian.view.profile.ComparedProfiles;

/**
 * The profiles of up to four cities side by side. Figures and strips are made off the JavaFX
 * thread, and only while the page is in sight; how far ranks move with the weights is found when
 * they rest.
 */
public final class ProfileView extends BorderPane {

  private final Explorer explorer;
  private final LiveMessages messages;
  private final ProfileWork work;
  private final ObservableValue<Boolean> onTop = TabSight.of(this);
  private final ScrollPane scroll = new ScrollPane();
  private final BorderPane page = new BorderPane(scroll);
  private ProfileTable table;

  /**
   * @param explorer whose result is shown
   * @param messages words
   * @param background runs what takes time
   * @param finder finds clusters; used by this view alone
   * @param bands how sure ranks are
   * @param export is told as what to export what is on show
   */
  public ProfileView(
      Explorer explorer,
      LiveMessages messages,
      Background background,
      RankBands bands,
      ClusterFinder finder,
      Consumer<FileDialogs.DialogFileKind> export) {
    this.explorer = explorer;
    this.messages = messages;
    work = new ProfileWork(explorer, bands, background, finder, this::show);
    setId("profile-page");
    getStyleClass().addAll("pane", "profile");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.ALWAYS);
    setTop(new ProfileHead(explorer, messages, export));
    follow();
  }

  private void follow() {
    explorer.result().subscribe(result -> request());
    explorer.comparison().cities().subscribe(cities -> citiesChanged());
    explorer.tracing().traced().subscribe(this::mark);
    explorer.dark().subscribe(dark -> rebuild());
    explorer.textScale().subscribe(scale -> rebuild());
    messages.languageProperty().subscribe(language -> rebuild());
    onTop.subscribe(shown -> cameIntoSight());
    widthProperty().subscribe(width -> request());
  }

  private void cameIntoSight() {
    work.again();
    request();
  }

  private void citiesChanged() {
    List<String> cities = explorer.comparison().cities().get();
    if (cities.isEmpty()) {
      table = null;
      work.forget();
      setCenter(nothing());
    } else {
      setCenter(page);
    }
    request();
  }

  private EmptyPage nothing() {
    EmptyPage empty = new EmptyPage(messages, "profile.none", "profile.none.how", openSelected());
    empty.how().setId("profile-empty");
    empty.how().setMaxWidth(440);
    return empty;
  }

  /** The shortest way: the city that is selected already. */
  private Button openSelected() {
    Button open = new Button();
    open.setId("profile-open-selected");
    ObservableValue<Optional<String>> focus = explorer.selection().focus();
    open.textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> focus.getValue().map(this::openWords).orElse(""),
                focus,
                explorer.dataset(),
                messages.languageProperty()));
    open.visibleProperty().bind(focus.map(Optional::isPresent));
    open.setOnAction(event -> focus.getValue().ifPresent(explorer.comparison()::add));
    return open;
  }

  private String openWords(String id) {
    Dataset dataset = explorer.dataset().get();
    return dataset.cityPosition(id).stream()
        .mapToObj(dataset::city)
        .map(city -> messages.get("profile.open.city", messages.get(city.name())))
        .findFirst()
        .orElse("");
  }

  private void request() {
    int cities = explorer.comparison().cities().get().size();
    if (explorer.result().get() != null && cities > 0 && onTop.getValue() && getWidth() > 0) {
      work.ask(size(cities));
    }
  }

  private StripSize size(int cities) {
    double scale = getScene() == null ? 1 : getScene().getWindow().getOutputScaleX();
    boolean laidOut = table != null && table.cities() == cities && table.probe().getWidth() > 0;
    double width = laidOut ? table.probe().getWidth() : getWidth() * 0.7 / cities - 48;
    return StripSize.of(width, scale, explorer.textScale().get());
  }

  private void show(ProfilePage shown) {
    if (!onTop.getValue()) {
      return;
    }
    if (table == null || !table.builtFor().equals(ProfileTable.Layout.of(shown))) {
      build(shown);
    }
    table.show(shown);
  }

  private void rebuild() {
    table = null;
    work.again();
    request();
  }

  private void build(ProfilePage shown) {
    table =
        new ProfileTable(
            ProfileTable.Layout.of(shown),
            explorer.textScale().get().factor(),
            messages,
            explorer.tracing()::follow);
    ProfileRows rows = new ProfileRows(table, explorer);
    rows.addAll(shown);
    GridPane heads = rows.heads(shown);
    heads.maxWidthProperty().bind(scroll.viewportBoundsProperty().map(bounds -> bounds.getWidth()));
    BorderPane.setAlignment(heads, Pos.TOP_LEFT);
    page.setTop(heads);
    table.mark(explorer.tracing().traced().get());
    table.probe().widthProperty().subscribe((was, now) -> UiThread.later(this::request));
    scroll.setContent(table);
  }

  private void mark(Optional<CityAddress> traced) {
    if (table != null) {
      table.mark(traced);
    }
  }

  /** What is on show, to be exported; empty while there is nothing. */
  public Optional<ShownView> exported() {
    return explorer.comparison().cities().get().isEmpty()
        ? Optional.empty()
        : work.shown().map(ProfileView::exported);
  }

  private static ShownView exported(ProfilePage shown) {
    ComparedProfiles profiles =
        new ComparedProfiles(
            shown.profiles().request().ids(),
            Optional.ofNullable(shown.bands())
                .filter(found -> found.of() == shown.result())
                .map(RankBands.Bands::ranks),
            shown.range(),
            ComparedProfiles.POINTS);
    return ShownView.chosen(Views.PROFILE, shown.result(), ViewChoices.DEFAULT.with(profiles));
  }
}
