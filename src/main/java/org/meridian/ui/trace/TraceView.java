package org.meridian.ui.trace;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.meridian.model.IndexStructure;
import org.meridian.model.address.CityAddress;
import org.meridian.scenario.ScenarioResult;
import org.meridian.ui.background.Background;
import org.meridian.ui.background.NewestWins;
import org.meridian.ui.state.Exploration;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.state.TracedScore;
import org.meridian.ui.surface.TabSight;
import org.meridian.ui.text.LiveMessages;
import org.meridian.ui.theme.IconButtons;
import org.meridian.view.ShownView;
import org.meridian.view.Views;
import org.meridian.view.trace.TraceContent;
import org.meridian.view.trace.TracePage;

/**
 * A trace of one number: where it came from, step by step, with a path back up. It follows the
 * newest result, so that it changes while weights are dragged. Backspace goes up, Escape ends it.
 */
public final class TraceView extends VBox {

  private final Explorer explorer;
  private final LiveMessages messages;
  private final NewestWins<TraceContent.TraceRequest, TraceContent> work;
  private final FlowPane path = new FlowPane(2, 0);
  private final Label title = new Label();
  private final VBox lines = new VBox(0);
  private final ScrollPane scroll = new ScrollPane(lines);
  private final HBox head = new HBox(4);
  private final Label nothing = new Label();
  private final Button close;
  private final ObservableValue<Boolean> onTop = TabSight.of(this);
  private TraceContent shown;

  /** So that Escape and Backspace are heard here, once there is something to see. */
  private boolean takesFocus;

  /**
   * @param explorer whose result is traced
   * @param messages words
   * @param background computes traces
   */
  public TraceView(Explorer explorer, LiveMessages messages, Background background) {
    this.explorer = explorer;
    this.messages = messages;
    work = background.newest(TraceContent::of, this::publish);
    close = IconButtons.button(Feather.X, messages, "trace.close");
    close.setId("trace-close");
    close.setOnAction(event -> tracing().close());
    setId("trace");
    getStyleClass().addAll("pane", "profile", "trace");
    title.setId("trace-title");
    title.getStyleClass().add("title");
    title.setWrapText(true);
    title.setMinHeight(USE_PREF_SIZE);
    lines.getStyleClass().add("trace-lines");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    arrange();
    explorer.result().subscribe(result -> ask());
    tracing().traced().subscribe(traced -> ask());
    tracing().opened().subscribe((was, now) -> takesFocus = true);
    onTop.subscribe(seen -> ask());
    messages.languageProperty().subscribe(language -> fill());
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private void arrange() {
    HBox.setHgrow(path, Priority.ALWAYS);
    Button copy = IconButtons.button(Feather.COPY, messages, "trace.copy");
    copy.setId("trace-copy");
    copy.setOnAction(event -> copy());
    head.getChildren().addAll(path, copy, close);
    head.setAlignment(Pos.TOP_LEFT);
    path.setAlignment(Pos.CENTER_LEFT);
    nothing.setId("trace-none");
    nothing.textProperty().bind(messages.bind("trace.none"));
    nothing.setWrapText(true);
    nothing.getStyleClass().add("empty");
    getChildren().setAll(nothing);
  }

  private TracedScore tracing() {
    return explorer.tracing();
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      tracing().close();
      event.consume();
    } else if (event.getCode() == KeyCode.BACK_SPACE && shown != null) {
      int above = structure().parent(shown.request().node());
      if (above >= 0) {
        deeper(above);
      }
      event.consume();
    }
  }

  private void ask() {
    ScenarioResult result = explorer.result().get();
    tracing().traced().get().ifPresentOrElse(wanted -> ask(result, wanted), this::empty);
  }

  private void ask(ScenarioResult result, CityAddress wanted) {
    if (result == null || !onTop.getValue()) {
      return;
    }
    OptionalInt city = result.dataset().cityPosition(wanted.city());
    OptionalInt node = result.cities().structure().position(wanted.node());
    if (city.isPresent() && node.isPresent()) {
      work.submit(new TraceContent.TraceRequest(result, city.getAsInt(), node.getAsInt()));
    } else {
      empty();
    }
  }

  private void empty() {
    shown = null;
    stack(nothing);
  }

  private void stack(Node... nodes) {
    if (!getChildren().equals(List.of(nodes))) {
      getChildren().setAll(nodes);
    }
  }

  private void publish(TraceContent followed) {
    if (tracing().traced().get().isPresent()
        && Exploration.isOf(explorer.state().get(), followed.request().result())) {
      shown = followed;
      stack(head, title, scroll);
      fill();
      if (takesFocus) {
        takesFocus = false;
        close.requestFocus();
      }
    }
  }

  private IndexStructure structure() {
    return shown.request().result().cities().structure();
  }

  private void fill() {
    if (shown == null) {
      return;
    }
    fillPath();
    TracePage page = page();
    title.setText(page.title());
    lines
        .getChildren()
        .setAll(page.lines().stream().map(line -> new TraceRow(line, this::deeper)).toList());
  }

  private void fillPath() {
    TracePage page = page();
    Label city = new Label(page.city());
    city.getStyleClass().add("strong");
    path.getChildren().setAll(city);
    for (int node : page.above()) {
      Hyperlink up = new Hyperlink(page.node(node));
      up.setId("trace-up-" + structure().node(node).id());
      up.setOnAction(event -> deeper(node));
      Label arrow = new Label("›");
      arrow.getStyleClass().add("secondary");
      path.getChildren().add(new HBox(2, arrow, up));
    }
  }

  private void deeper(int node) {
    String city = shown.request().result().dataset().city(shown.request().city()).id();
    tracing().follow(city, structure().node(node).id());
  }

  private TracePage page() {
    return new TracePage(messages, shown);
  }

  /** What an export shows: the trace as it stands; empty while nothing is traced. */
  public Optional<ShownView> exported() {
    return Optional.ofNullable(shown)
        .map(now -> ShownView.standing(Views.TRACE, now.request().result(), page().content()));
  }

  private void copy() {
    if (shown != null) {
      ClipboardContent content = new ClipboardContent();
      content.putString(text());
      Clipboard.getSystemClipboard().setContent(content);
    }
  }

  /** The trace as plain text. */
  String text() {
    return page().text();
  }
}
