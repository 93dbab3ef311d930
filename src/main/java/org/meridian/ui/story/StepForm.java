package org.meridian.ui.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.meridian.model.wording.Language;
import org.meridian.model.wording.LocalText;
import org.meridian.scenario.story.StepArrival;
import org.meridian.scenario.story.StepWords;
import org.meridian.scenario.story.StoryStep;

/** The words of the chosen step in both languages, and how it comes to be seen. */
final class StepForm extends VBox {

  private final StoryTools tools;
  private final List<Both> fields = new ArrayList<>();
  private final ComboBox<StepArrival> arrival = new ComboBox<>();
  private boolean filling;

  /** The field that is typed into; null while none is. */
  private TextInputControl typing;

  /** A text in two fields. */
  private record Both(
      String id,
      TextInputControl en,
      TextInputControl zh,
      Function<StepWords, LocalText> get,
      BiFunction<StepWords, LocalText, StepWords> set) {}

  StepForm(StoryTools tools, MarkHand hand) {
    super(8);
    this.tools = tools;
    setId("step-form");
    getStyleClass().add("step-form");
    getChildren()
        .setAll(
            both("title", false, StepWords::title, StepWords::withTitle),
            both("text", true, StepWords::text, StepWords::withText),
            both("notes", true, StepWords::notes, StepWords::withNotes),
            both("told", true, StepWords::told, StepWords::withTold),
            arrivals(),
            new RevealForm(tools),
            new MarkForm(tools, hand));
    tools.desk().state().subscribe(this::show);
    tools.messages().languageProperty().subscribe(language -> show(tools.desk().state().get()));
  }

  private Node both(
      String id,
      boolean isLong,
      Function<StepWords, LocalText> get,
      BiFunction<StepWords, LocalText, StepWords> set) {
    Both both = new Both(id, field(isLong), field(isLong), get, set);
    fields.add(both);
    listen(both, both.en(), Language.ENGLISH);
    listen(both, both.zh(), Language.CHINESE);
    Label caption = new Label();
    caption.textProperty().bind(tools.messages().bind("story.field." + id));
    caption.getStyleClass().add("secondary");
    HBox pair = new HBox(8, both.en(), both.zh());
    HBox.setHgrow(both.en(), Priority.ALWAYS);
    HBox.setHgrow(both.zh(), Priority.ALWAYS);
    return new VBox(2, caption, pair);
  }

  private static TextInputControl field(boolean isLong) {
    if (!isLong) {
      return new TextField();
    }
    TextArea area = new TextArea();
    area.setWrapText(true);
    area.setPrefRowCount(3);
    area.setMinHeight(48);
    return area;
  }

  private void listen(Both both, TextInputControl field, Language language) {
    field.setId("step-" + both.id() + "-" + language.tag());
    field.setPrefWidth(120);
    field.setMinWidth(60);
    field
        .accessibleTextProperty()
        .bind(tools.messages().bind("story.field." + both.id() + "." + language.tag()));
    field.promptTextProperty().bind(tools.messages().bind("story.language." + language.tag()));
    field.textProperty().subscribe((was, now) -> typed(both, language, was, now));
  }

  /** A language that was left empty takes the words of the other until it has some of its own. */
  private void typed(Both both, Language language, String was, String now) {
    Optional<StoryStep> step = tools.desk().state().get().step();
    if (filling || step.isEmpty()) {
      return;
    }
    boolean english = language == Language.ENGLISH;
    String other = (english ? both.zh() : both.en()).getText();
    String own = other.equals(was) ? "" : other;
    LocalText next = english ? new LocalText(now, own) : new LocalText(own, now);
    int at = tools.desk().state().get().chosen();
    typing = english ? both.en() : both.zh();
    tools
        .desk()
        .type(
            both.id() + step.get().id(),
            story -> story.change(at, old -> old.with(both.set().apply(old.words(), next))));
    typing = null;
  }

  private Node arrivals() {
    arrival.setId("step-arrival");
    arrival.getItems().setAll(StepArrival.values());
    arrival.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(StepArrival value) {
            return value == null ? "" : tools.messages().get("story.arrival." + value.name());
          }

          @Override
          public StepArrival fromString(String words) {
            throw new UnsupportedOperationException("arrivals are chosen, not typed");
          }
        });
    arrival.valueProperty().subscribe(this::arrive);
    Label caption = new Label();
    caption.textProperty().bind(tools.messages().bind("story.field.arrival"));
    caption.setLabelFor(arrival);
    caption.getStyleClass().add("secondary");
    return new VBox(2, caption, arrival);
  }

  private void arrive(StepArrival chosen) {
    if (!filling && chosen != null && tools.desk().state().get().step().isPresent()) {
      int at = tools.desk().state().get().chosen();
      tools
          .desk()
          .edit(
              story ->
                  story.change(
                      at, old -> old.with(new StoryStep.StepEntry(chosen, old.entry().reveal()))),
              at);
    }
  }

  private void show(StoryDesk.StoryState state) {
    filling = true;
    StepWords words = state.step().map(StoryStep::words).orElse(StepWords.NONE);
    for (Both both : fields) {
      LocalText text = both.get().apply(words);
      fill(both.en(), text.en());
      fill(both.zh(), text.zh());
    }
    arrival.setValue(null);
    state.step().ifPresent(step -> arrival.setValue(step.entry().arrival()));
    setDisable(state.step().isEmpty());
    filling = false;
  }

  /** The field that is typed into keeps what is typed. */
  private void fill(TextInputControl field, String text) {
    if (field != typing && !field.getText().equals(text)) {
      field.setText(text);
    }
  }
}
