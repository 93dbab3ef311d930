package org.meridian.ui.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.geometry.Pos;
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
import org.meridian.scenario.ScenarioResult;
import org.meridian.scoring.trace.GroupTrace;
import org.meridian.scoring.trace.SourceTrace;
import org.meridian.ui.background.NewestWins;
import org.meridian.ui.background.UiThread;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.text.Messages;
import org.meridian.ui.theme.Icons;

/**
 * A trace of one number: where it came from, step by step, with a path back up. It follows the
 * newest result, so that it changes while weights are dragged. Escape or Backspace goes back.
 */
public final class TraceView extends VBox {

  private final Explorer explorer;
  private final Messages messages;
  private final Runnable closed;
  private final NewestWins<Followed.Request, Followed> work;
  private final FlowPane path = new FlowPane(2, 0);
  private final Label title = new Label();
  private final VBox lines = new VBox(0);
  private final ScrollPane scroll = new ScrollPane(lines);
  private final Button close;
  private Optional<Wanted> wanted = Optional.empty();
  private Followed shown;

  private record Wanted(String city, String node) {}

  /**
   * @param explorer whose result is traced
   * @param messages words
   * @param worker computes traces
   * @param failed takes what that threw
   * @param closed called when the reader is done
   */
  public TraceView(
      Explorer explorer,
      Messages messages,
      Executor worker,
      Consumer<Throwable> failed,
      Runnable closed) {
    this.explorer = explorer;
    this.messages = messages;
    this.closed = closed;
    work = new NewestWins<>(worker, UiThread.EXECUTOR, Followed::of, this::publish, failed);
    close = Icons.button(Feather.X, messages, "trace.close");
    close.setId("trace-close");
    close.setOnAction(event -> close());
    setId("trace");
    getStyleClass().add("trace");
    title.setId("trace-title");
    title.getStyleClass().add("title");
    title.setWrapText(true);
    title.setMinHeight(USE_PREF_SIZE);
    lines.getStyleClass().add("trace-lines");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(head(), title, scroll);
    explorer.result().subscribe(result -> ask());
    messages.languageProperty().subscribe(language -> fill());
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private HBox head() {
    HBox.setHgrow(path, Priority.ALWAYS);
    Button copy = Icons.button(Feather.COPY, messages, "trace.copy");
    copy.setId("trace-copy");
    copy.setOnAction(event -> copy());
    HBox head = new HBox(4, path, copy, close);
    head.setAlignment(Pos.TOP_LEFT);
    path.setAlignment(Pos.CENTER_LEFT);
    return head;
  }

  /** Traces the score of a city in a node. */
  public void follow(String city, int node) {
    ScenarioResult result = explorer.result().get();
    wanted = Optional.of(new Wanted(city, result.cities().structure().node(node).id()));
    ask();
    UiThread.later(close::requestFocus);
  }

  /** Whether a number is being traced. */
  public boolean isOpen() {
    return wanted.isPresent();
  }

  /** The id of the city whose number is being traced. */
  public Optional<String> city() {
    return wanted.map(Wanted::city);
  }

  /** Stops tracing. */
  public void close() {
    if (isOpen()) {
      wanted = Optional.empty();
      shown = null;
      closed.run();
    }
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      close();
      event.consume();
    } else if (event.getCode() == KeyCode.BACK_SPACE && shown != null) {
      int above = structure().parent(shown.request().node());
      if (above >= 0) {
        follow(wanted.orElseThrow().city(), above);
      }
      event.consume();
    }
  }

  private void ask() {
    ScenarioResult result = explorer.result().get();
    if (wanted.isEmpty() || result == null) {
      return;
    }
    OptionalInt city = result.dataset().cityPosition(wanted.get().city());
    OptionalInt node = result.cities().structure().position(wanted.get().node());
    if (city.isEmpty() || node.isEmpty()) {
      close();
    } else {
      work.submit(new Followed.Request(result, city.getAsInt(), node.getAsInt()));
    }
  }

  private void publish(Followed followed) {
    if (isOpen()) {
      shown = followed;
      fill();
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
    String name = messages.get(structure().node(shown.request().node()).name());
    title.setText(name + messages.get("trace.colon") + FormulaWords.number(shown.trace().score()));
    lines
        .getChildren()
        .setAll(words().stream().map(line -> new TraceRow(line, this::deeper)).toList());
  }

  private void fillPath() {
    List<Integer> nodes = new ArrayList<>();
    int parent = structure().parent(shown.request().node());
    for (int node = parent; node >= 0; node = structure().parent(node)) {
      nodes.addFirst(node);
    }
    Label city =
        new Label(
            messages.get(shown.request().result().dataset().city(shown.request().city()).name()));
    city.getStyleClass().add("strong");
    path.getChildren().setAll(city);
    for (int node : nodes) {
      Hyperlink up = new Hyperlink(messages.get(structure().node(node).name()));
      up.setId("trace-up-" + structure().node(node).id());
      up.setOnAction(event -> deeper(node));
      Label arrow = new Label("›");
      arrow.getStyleClass().add("secondary");
      path.getChildren().add(new HBox(2, arrow, up));
    }
  }

  private void deeper(int node) {
    follow(wanted.orElseThrow().city(), node);
  }

  private List<TraceLine> words() {
    return switch (shown.trace()) {
      case SourceTrace source -> new SourceLines(messages, shown, source).all();
      case GroupTrace group -> new GroupLines(messages, shown, group).all();
    };
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
    StringBuilder text = new StringBuilder();
    text.append(
            messages.get(shown.request().result().dataset().city(shown.request().city()).name()))
        .append(messages.get("trace.between"))
        .append(title.getText());
    words().forEach(line -> text.append('\n').append(line.text()));
    return text.append('\n').toString();
  }
}
