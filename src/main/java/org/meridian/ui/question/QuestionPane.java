package org.meridian.ui.question;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.meridian.scenario.story.StepWords;
import org.meridian.ui.background.UiThread;
import org.meridian.ui.presenting.Presentation;
import org.meridian.ui.presenting.PresenterPanel;
import org.meridian.ui.text.LiveMessages;
import org.meridian.view.question.LikelyQuestion;
import org.meridian.view.words.BothLanguages;

/**
 * What the audience may ask, the likeliest first; typing a few letters finds one and shows its
 * answer, Enter puts it on the stage.
 */
public final class QuestionPane extends VBox {

  private static final int MOST = 60;

  private final Presentation presentation;
  private final LiveMessages messages;
  private final QuestionWorker worker;
  private final TextField typed = new TextField();
  private final ListView<LikelyQuestion> list = new ListView<>();
  private final Label none = new Label();
  private final Label answer = new Label();
  private final Button show = new Button();

  /** A pane that is empty until questions are found. */
  public QuestionPane(Presentation presentation, LiveMessages messages, QuestionWorker worker) {
    super(8);
    this.presentation = presentation;
    this.messages = messages;
    this.worker = worker;
    setId("question-pane");
    getStyleClass().add("stage-drawer");
    prepare();
    getChildren().setAll(heading(), typed, none, list, answer(), foot());
    worker.found().subscribe(now -> fill());
    messages.languageProperty().subscribe((was, now) -> fill());
    presentation.panels().shown().subscribe(this::turn);
  }

  private void prepare() {
    typed.setId("question-typed");
    typed.promptTextProperty().bind(messages.bind("question.prompt"));
    typed.accessibleTextProperty().bind(messages.bind("question.ask"));
    typed.textProperty().subscribe((was, now) -> fill());
    typed.setOnAction(event -> putOnStage());
    typed.addEventFilter(KeyEvent.KEY_PRESSED, this::choose);
    none.setId("question-none");
    none.setWrapText(true);
    none.managedProperty().bind(none.visibleProperty());
    list.setId("question-list");
    list.getStyleClass().add("question-list");
    list.setFocusTraversable(false);
    list.setCellFactory(all -> new QuestionCell(messages));
    list.getSelectionModel().selectedItemProperty().subscribe(now -> say());
    list.setMinHeight(0);
    setVgrow(list, Priority.ALWAYS);
    answer.setId("question-answer");
    answer.setWrapText(true);
    answer.getStyleClass().add("question-answer");
  }

  private Label heading() {
    Label heading = new Label();
    heading.getStyleClass().add("heading");
    heading.textProperty().bind(messages.bind("question.likely"));
    return heading;
  }

  private ScrollPane answer() {
    ScrollPane scroll = new ScrollPane(answer);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().add("presenter-scroll");
    scroll.setMinHeight(148);
    setVgrow(scroll, Priority.ALWAYS);
    return scroll;
  }

  private HBox foot() {
    Label how = new Label();
    how.setId("question-how");
    how.setWrapText(true);
    how.getStyleClass().add("secondary");
    how.textProperty()
        .bind(
            presentation
                .state()
                .flatMap(now -> messages.bind(now.off() ? "question.staged" : "question.how")));
    HBox.setHgrow(how, Priority.ALWAYS);
    how.setMaxWidth(Double.MAX_VALUE);
    show.setId("question-show");
    show.setMinWidth(USE_PREF_SIZE);
    show.textProperty().bind(messages.bind("question.show"));
    show.setOnAction(event -> putOnStage());
    HBox foot = new HBox(8, how, show);
    foot.setAlignment(Pos.CENTER_LEFT);
    return foot;
  }

  /** The letters begin anew with each opening, and keys are the field's once it can be seen. */
  private void turn(PresenterPanel panel) {
    if (panel == PresenterPanel.ASK) {
      typed.clear();
      fill();
      UiThread.later(typed::requestFocus);
    } else if (getScene() != null) {
      getScene().getRoot().requestFocus();
    }
  }

  private void fill() {
    QuestionWorker.FoundQuestions now = worker.found().get();
    List<LikelyQuestion> found =
        now.bank().map(bank -> bank.find(typed.getText(), MOST)).orElse(List.of());
    list.getItems().setAll(found);
    list.setVisible(!found.isEmpty());
    list.getSelectionModel().selectFirst();
    none.setVisible(found.isEmpty());
    none.setText(
        now.failure()
            .map(why -> messages.get("question.failed", why.toString()))
            .orElseGet(
                () ->
                    now.bank().isPresent()
                        ? messages.get("question.none", typed.getText())
                        : messages.get("question.waiting")));
    say();
  }

  private void say() {
    Optional<LikelyQuestion> chosen = chosen();
    answer.setText(chosen.map(asked -> asked.said().answer().in(messages)).orElse(""));
    show.setDisable(chosen.isEmpty());
  }

  private Optional<LikelyQuestion> chosen() {
    return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
  }

  /** The arrows choose among what is found while letters are typed. */
  private void choose(KeyEvent event) {
    int by = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
    if (by != 0 && !list.getItems().isEmpty()) {
      int last = list.getItems().size() - 1;
      int next = Math.clamp(list.getSelectionModel().getSelectedIndex() + by, 0, last);
      list.getSelectionModel().select(next);
      list.scrollTo(Math.max(0, next - 2));
      event.consume();
    }
  }

  private void putOnStage() {
    chosen()
        .ifPresent(
            asked -> {
              BothLanguages both = new BothLanguages();
              StepWords words =
                  presentation
                      .step()
                      .words()
                      .withTitle(both.of(asked.said().question()))
                      .withText(both.of(asked.said().answer()));
              presentation.answer(asked.shown(), words);
            });
  }
}
