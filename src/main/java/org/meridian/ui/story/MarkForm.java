package org.meridian.ui.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.meridian.model.Dataset;
import org.meridian.model.wording.LocalText;
import org.meridian.scenario.story.MarkAnchor;
import org.meridian.scenario.story.StepMark;
import org.meridian.scenario.story.StoryStep;
import org.meridian.ui.theme.IconButtons;
import org.meridian.view.story.marks.MarkWords;

/** The marks of the chosen step, with the words of callouts in both languages. */
final class MarkForm extends VBox {

  private final StoryTools tools;
  private final MarkHand hand;
  private final VBox rows = new VBox(4);
  private final MenuButton add = new MenuButton();

  /** What the rows are made of; words that are typed do not change it. */
  private List<Object> made = List.of();

  MarkForm(StoryTools tools, MarkHand hand) {
    super(4);
    this.tools = tools;
    this.hand = hand;
    Label caption = new Label();
    caption.textProperty().bind(tools.messages().bind("story.field.marks"));
    caption.getStyleClass().add("secondary");
    add.setId("step-marks-add");
    add.getStyleClass().add("small-button");
    add.textProperty().bind(tools.messages().bind("story.mark.add"));
    for (MarkHand.MarkKind kind : MarkHand.MarkKind.values()) {
      add.getItems().add(item("click." + kind, () -> hand.placing().set(Optional.of(kind))));
    }
    for (MarkHand.MarkKind kind : MarkHand.MarkKind.values()) {
      MenuItem selected = item("selected." + kind, () -> hand.markSelected(kind));
      selected.disableProperty().bind(tools.desk().state().map(now -> !hasSelected(now)));
      add.getItems().add(selected);
    }
    getChildren().setAll(caption, rows, new HBox(8, add, waiting()));
    tools.desk().state().subscribe(state -> show());
    tools.messages().languageProperty().subscribe(language -> show());
  }

  private static boolean hasSelected(StoryDesk.StoryState now) {
    return now.step().filter(step -> !step.viewpoint().picked().cities().isEmpty()).isPresent();
  }

  private MenuItem item(String key, Runnable action) {
    MenuItem item = new MenuItem();
    item.setId("step-mark-" + key.replace('.', '-'));
    item.textProperty().bind(tools.messages().bind("story.mark." + key));
    item.setOnAction(event -> action.run());
    return item;
  }

  private Label waiting() {
    Label waiting = new Label();
    waiting.setWrapText(true);
    waiting.textProperty().bind(tools.messages().bind("story.mark.waiting"));
    waiting.visibleProperty().bind(hand.placing().map(Optional::isPresent));
    return waiting;
  }

  private void show() {
    Optional<StoryStep> step = tools.desk().state().get().step();
    List<Object> parts = parts(step);
    if (!parts.equals(made)) {
      made = parts;
      rows.getChildren().clear();
      step.ifPresent(this::fill);
    }
  }

  private List<Object> parts(Optional<StoryStep> step) {
    List<Object> parts = new ArrayList<>(List.of(tools.messages().language()));
    step.ifPresent(
        now -> {
          parts.add(now.id());
          now.marks().forEach(mark -> parts.add(wordless(mark)));
        });
    return parts;
  }

  private static Object wordless(StepMark mark) {
    return mark instanceof StepMark.Callout callout ? callout.anchor() : mark;
  }

  private void fill(StoryStep step) {
    for (int at = 0; at < step.marks().size(); at++) {
      rows.getChildren().add(row(step, at));
    }
  }

  private HBox row(StoryStep step, int at) {
    StepMark mark = step.marks().get(at);
    Label about = new Label();
    about.setMinWidth(Region.USE_PREF_SIZE);
    name(about, step, mark);
    Button gone = IconButtons.button(Feather.X, tools.messages(), "story.mark.remove");
    gone.setOnAction(event -> hand.remove(at));
    HBox row = new HBox(8, about);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("step-mark");
    if (mark instanceof StepMark.Callout callout) {
      row.getChildren().addAll(field(at, callout, true), field(at, callout, false));
    } else {
      about.setMaxWidth(Double.MAX_VALUE);
      HBox.setHgrow(about, Priority.ALWAYS);
    }
    row.getChildren().add(gone);
    return row;
  }

  /** A city is told by its name once its dataset is there. */
  private void name(Label about, StoryStep step, StepMark mark) {
    if (mark instanceof StepMark.InkLine) {
      about.setText(tools.messages().get("story.mark.ink"));
      return;
    }
    MarkAnchor anchor =
        mark instanceof StepMark.Callout callout
            ? callout.anchor()
            : ((StepMark.Ring) mark).anchor();
    String key = mark instanceof StepMark.Ring ? "story.mark.ring" : "story.mark.callout";
    Dataset open = tools.explorer().dataset().get();
    if (open != null && open.id().equals(step.scenario().datasetId())) {
      name(about, key, anchor, open);
    } else {
      tools
          .background()
          .run(
              () -> tools.files().dataset(step.scenario().datasetId()),
              found -> name(about, key, anchor, found),
              why -> about.setText(tools.messages().get(key, "")));
    }
  }

  private void name(Label about, String key, MarkAnchor anchor, Dataset dataset) {
    String thing = MarkWords.of(anchor, dataset, tools.messages());
    about.setText(tools.messages().get(key, thing));
  }

  private TextField field(int at, StepMark.Callout callout, boolean english) {
    String own = english ? callout.text().en() : callout.text().zh();
    TextField field = new TextField(own);
    field.setId("step-mark-" + at + (english ? "-en" : "-zh-CN"));
    field.setMinWidth(60);
    HBox.setHgrow(field, Priority.ALWAYS);
    field
        .promptTextProperty()
        .bind(tools.messages().bind(english ? "story.language.en" : "story.language.zh-CN"));
    field.accessibleTextProperty().bind(field.promptTextProperty());
    field.textProperty().subscribe((was, now) -> typed(at, english, now));
    return field;
  }

  private void typed(int mark, boolean english, String now) {
    int at = tools.desk().state().get().chosen();
    String field = "mark" + mark + english + at;
    tools.desk().type(field, story -> story.change(at, old -> worded(old, mark, english, now)));
  }

  private static StoryStep worded(StoryStep step, int mark, boolean english, String now) {
    List<StepMark> marks = new ArrayList<>(step.marks());
    if (mark < marks.size() && marks.get(mark) instanceof StepMark.Callout callout) {
      LocalText old = callout.text();
      String en = english ? now : old.en();
      String zh = english ? old.zh() : now;
      marks.set(mark, callout.saying(new LocalText(en, zh)));
    }
    return step.with(marks);
  }
}
