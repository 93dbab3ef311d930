package org.meridian.ui.story;

import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.meridian.model.wording.Language;
import org.meridian.model.wording.LocalText;
import org.meridian.scenario.story.StoryStep;
import org.meridian.ui.surface.EmptyPage;
import org.meridian.ui.theme.IconButtons;

/**
 * The story in a tab: its title, the strip of steps, and below it the chosen one with its words. An
 * empty one says how to fill it.
 */
public final class StoryPage extends StackPane {

  /** Pixels of the large picture, in parts of those of a slide. */
  private static final double SCALE = 0.75;

  private final StoryTools tools;
  private final Runnable check;
  private final ImageView picture = new ImageView();
  private final Label failed = new Label();
  private final TextField titleEn = new TextField();
  private final TextField titleZh = new TextField();
  private final Button undo;
  private final Button redo;
  private StoryStep shown;
  private boolean filling;

  /**
   * @param tools what the parts work with
   * @param check checks the story before a talk
   */
  public StoryPage(StoryTools tools, Runnable check) {
    this.tools = tools;
    this.check = check;
    setId("story-page");
    getStyleClass().addAll("pane", "story-page");
    undo = button(Feather.CORNER_UP_LEFT, "story.undo", tools.desk()::undo);
    redo = button(Feather.CORNER_UP_RIGHT, "story.redo", tools.desk()::redo);
    BorderPane full = full();
    Node empty = empty();
    full.visibleProperty().bind(tools.desk().state().map(now -> !now.story().isEmpty()));
    empty.visibleProperty().bind(full.visibleProperty().not());
    getChildren().setAll(full, empty);
    setMinSize(0, 0);
    tools.desk().state().subscribe(this::show);
    tools.explorer().dark().subscribe(this::draw);
    tools.messages().languageProperty().subscribe(language -> draw());
  }

  private Node empty() {
    FlowPane tales = new FlowPane(8, 8);
    tales.setAlignment(Pos.CENTER);
    tools
        .files()
        .shipped()
        .forEach(
            tale -> {
              Button open = new Button();
              open.setId("story-shipped-" + tale.id());
              open.getStyleClass().add("small-button");
              open.textProperty()
                  .bind(
                      tools
                          .messages()
                          .languageProperty()
                          .map(language -> tale.title().in(language)));
              open.setOnAction(event -> tools.files().open(tale));
              tales.getChildren().add(open);
            });
    Button capture = words("story.capture", tools.actions()::capture);
    capture.setId("story-capture-first");
    return new EmptyPage(tools.messages(), "story.empty", "story.empty.how", capture, tales);
  }

  private BorderPane full() {
    StoryStrip strip = new StoryStrip(tools, tools.desk()::choose);
    strip.setId("story-strip");
    MarkHand hand = new MarkHand(tools);
    ScrollPane form = new ScrollPane(new StepForm(tools, hand));
    form.setFitToWidth(true);
    form.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    form.getStyleClass().add("step-form-scroll");
    StackPane stage = picture(hand);
    HBox below = new HBox(12, stage, form);
    HBox.setHgrow(stage, Priority.ALWAYS);
    form.prefWidthProperty().bind(below.widthProperty().multiply(0.42));
    form.setMinWidth(220);
    below.getStyleClass().add("story-below");
    BorderPane full = new BorderPane(below);
    full.setTop(new VBox(head(), strip));
    return full;
  }

  private StackPane picture(MarkHand hand) {
    picture.setPreserveRatio(true);
    picture.setSmooth(true);
    failed.setWrapText(true);
    StackPane stage = new StackPane(failed, picture, new CalloutDrag(tools, hand).over(picture));
    stage.setId("story-picture");
    stage.setMinSize(0, 0);
    stage.setAlignment(Pos.TOP_CENTER);
    picture.fitWidthProperty().bind(stage.widthProperty());
    picture.fitHeightProperty().bind(stage.heightProperty());
    hand.on(picture);
    picture.setOnMouseClicked(
        event -> {
          if (!hand.take(event, picture) && event.getClickCount() == 2) {
            tools.actions().chosen().ifPresent(tools.actions()::go);
          }
        });
    return stage;
  }

  private Node head() {
    title(titleEn, Language.ENGLISH);
    title(titleZh, Language.CHINESE);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.SOMETIMES);
    HBox head =
        new HBox(
            8,
            titleEn,
            titleZh,
            gap,
            undo,
            redo,
            button(Feather.CAMERA, "story.capture", tools.actions()::capture),
            button(Feather.REFRESH_CW, "story.step.update", () -> chosen(tools.actions()::update)),
            button(Feather.COPY, "story.step.duplicate", () -> chosen(tools.actions()::duplicate)),
            button(Feather.TRASH_2, "story.step.remove", () -> chosen(tools.actions()::remove)),
            button(Feather.SAVE, "story.save", tools.files()::save),
            button(Feather.CHECK_SQUARE, "story.check", check),
            words("story.step.show", () -> chosen(tools.actions()::go)));
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("story-head");
    return head;
  }

  private void chosen(IntConsumer action) {
    tools.actions().chosen().ifPresent(action);
  }

  private void title(TextField field, Language language) {
    field.setId("story-title-" + language.tag());
    field.setPrefColumnCount(14);
    field.setMinWidth(60);
    HBox.setHgrow(field, Priority.ALWAYS);
    field.promptTextProperty().bind(tools.messages().bind("story.title." + language.tag()));
    field.accessibleTextProperty().bind(field.promptTextProperty());
    field.textProperty().subscribe((was, now) -> titled(was));
  }

  private void titled(String was) {
    if (filling) {
      return;
    }
    String en = titleEn.getText();
    String zh = titleZh.getText();
    boolean english = titleEn.isFocused();
    LocalText next =
        english
            ? new LocalText(en, zh.equals(was) ? "" : zh)
            : new LocalText(en.equals(was) ? "" : en, zh);
    tools.desk().type("story-title", story -> story.withTitle(next));
  }

  private Button button(Feather icon, String key, Runnable action) {
    Button button = IconButtons.button(icon, tools.messages(), key);
    button.setId(key.replace('.', '-'));
    button.setOnAction(event -> action.run());
    return button;
  }

  private Button words(String key, Runnable action) {
    Button button = new Button();
    button.setId(key.replace('.', '-') + "-words");
    button.getStyleClass().add("small-button");
    button.setMinWidth(USE_PREF_SIZE);
    button.textProperty().bind(tools.messages().bind(key));
    button.setOnAction(event -> action.run());
    return button;
  }

  private void show(StoryDesk.StoryState state) {
    filling = true;
    fill(titleEn, state.story().title().en());
    fill(titleZh, state.story().title().zh());
    filling = false;
    undo.setDisable(!tools.desk().canUndo());
    redo.setDisable(!tools.desk().canRedo());
    draw();
  }

  private static void fill(TextField field, String text) {
    if (!field.isFocused() && !field.getText().equals(text)) {
      field.setText(text);
    }
  }

  private void draw() {
    Optional<StoryStep> step = tools.desk().state().get().step();
    if (step.isEmpty()) {
      shown = null;
      picture.setImage(null);
      return;
    }
    shown = step.get();
    tools
        .pictures()
        .ask(
            shown,
            new StepPictures.PictureLook(
                tools.messages().language(), tools.explorer().dark().get(), SCALE),
            image -> drawn(step.get(), image, ""),
            why -> drawn(step.get(), null, StepPictures.said(tools.messages(), why)));
  }

  private void drawn(StoryStep step, Image image, String why) {
    if (shown != null && shown.isSeenAs(step)) {
      picture.setImage(image);
      failed.setText(why);
    }
  }
}
