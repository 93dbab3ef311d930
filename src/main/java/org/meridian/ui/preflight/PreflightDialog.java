package org.meridian.ui.preflight;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.meridian.render.preflight.StoryPreflight;
import org.meridian.render.preflight.StoryPreflight.PreflightReport;
import org.meridian.scenario.story.Story;
import org.meridian.ui.background.Background;
import org.meridian.ui.background.LongWork;
import org.meridian.ui.text.CloseButton;
import org.meridian.ui.text.LiveMessages;
import org.meridian.view.preflight.PreflightLine;
import org.meridian.view.preflight.PreflightLine.CheckState;

/**
 * A plain list of what was checked: good, differs, cannot, and what to do. It begins by itself, can
 * be stopped and begun anew, and keeps the pictures of now with the story on request.
 */
public final class PreflightDialog extends Dialog<ButtonType> {

  private static final double WIDTH = 620;
  private static final double HEIGHT = 460;

  private final LiveMessages messages;
  private final PreflightParts parts;
  private final LongWork work;
  private final VBox lines = new VBox(10);
  private final Label verdict = new Label();
  private final Button again = new Button();
  private final Button keep = new Button();
  private Optional<PreflightReport> report = Optional.empty();

  /**
   * What is checked.
   *
   * @param story the open one; may be empty
   * @param screens the lines about screens, as they are when asked
   * @param preflight checks the rest
   * @param kept takes the story with the pictures of now
   */
  public record PreflightParts(
      Supplier<Story> story,
      Supplier<List<PreflightLine>> screens,
      StoryPreflight preflight,
      Consumer<Story> kept) {}

  /** The list; the check begins at once. */
  public PreflightDialog(LiveMessages messages, Background background, PreflightParts parts) {
    this.messages = messages;
    this.parts = parts;
    work = new LongWork(background);
    setTitle(messages.get("preflight.title"));
    setHeaderText(null);
    setResizable(true);
    getDialogPane().setId("preflight");
    CloseButton.put(getDialogPane(), messages);
    getDialogPane().setContent(content());
    setOnHidden(event -> work.cancel());
    begin();
  }

  private VBox content() {
    verdict.setId("preflight-verdict");
    verdict.getStyleClass().add("heading");
    verdict.setWrapText(true);
    verdict.setMinHeight(VBox.USE_PREF_SIZE);
    lines.setId("preflight-lines");
    ScrollPane scroll = new ScrollPane(lines);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("presenter-scroll");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    VBox content = new VBox(12, verdict, progress(), scroll, buttons());
    content.setPrefSize(WIDTH, HEIGHT);
    return content;
  }

  private ProgressBar progress() {
    ProgressBar bar = new ProgressBar();
    bar.progressProperty().bind(work.progress());
    bar.visibleProperty().bind(work.running());
    bar.managedProperty().bind(work.running());
    bar.setMaxWidth(Double.MAX_VALUE);
    return bar;
  }

  private HBox buttons() {
    again.setId("preflight-again");
    again
        .textProperty()
        .bind(
            work.running().flatMap(now -> messages.bind(now ? "preflight.stop" : "preflight.run")));
    again.setOnAction(event -> turn());
    keep.setId("preflight-keep");
    keep.textProperty().bind(messages.bind("preflight.keep"));
    keep.setOnAction(event -> keep());
    HBox buttons = new HBox(8, again, keep);
    buttons.setAlignment(Pos.CENTER_LEFT);
    return buttons;
  }

  private void turn() {
    if (work.running().get()) {
      work.cancel();
      verdict.setText(messages.get("preflight.stopped"));
    } else {
      begin();
    }
  }

  private void begin() {
    Story story = parts.story().get();
    report = Optional.empty();
    keep.setDisable(true);
    again.setDisable(story.isEmpty());
    lines.getChildren().clear();
    verdict.setText(messages.get(story.isEmpty() ? "preflight.empty" : "preflight.running"));
    if (!story.isEmpty()) {
      List<PreflightLine> screens = parts.screens().get();
      screens.forEach(line -> lines.getChildren().add(row(line)));
      work.start(monitor -> parts.preflight().check(story, monitor), found -> show(screens, found));
    }
  }

  private void show(List<PreflightLine> screens, PreflightReport found) {
    report = Optional.of(found);
    List<PreflightLine> all = new ArrayList<>(screens);
    all.addAll(found.lines());
    CheckState worst =
        all.stream().map(PreflightLine::state).max(CheckState::compareTo).orElseThrow();
    verdict.setText(messages.get("preflight.verdict." + worst));
    lines.getChildren().setAll(all.stream().map(this::row).toList());
    keep.setDisable(found.prints().isEmpty());
  }

  private Node row(PreflightLine line) {
    Label state = new Label(messages.get("preflight." + line.state()));
    state.getStyleClass().addAll("chip", "preflight-" + line.state());
    state.setMinWidth(78);
    state.setAlignment(Pos.CENTER);
    VBox words = new VBox(2, words(line.said().in(messages), "preflight-said"));
    String remedy = line.remedy().in(messages);
    if (!remedy.isEmpty()) {
      words.getChildren().add(words(remedy, "secondary"));
    }
    HBox.setHgrow(words, Priority.ALWAYS);
    return new HBox(10, state, words);
  }

  private static Label words(String text, String style) {
    Label words = new Label(text);
    words.setWrapText(true);
    words.setMinHeight(VBox.USE_PREF_SIZE);
    words.getStyleClass().add(style);
    return words;
  }

  private void keep() {
    report.ifPresent(
        found -> {
          parts.kept().accept(found.kept(parts.story().get()));
          verdict.setText(messages.get("preflight.kept"));
          keep.setDisable(true);
        });
  }
}
