package org.meridian.ui.settings;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import javafx.util.Subscription;
import org.meridian.model.wording.Language;
import org.meridian.ui.background.ToolkitStart;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.state.MotionChoice;
import org.meridian.ui.state.PipelineChoice;
import org.meridian.ui.state.Settings;
import org.meridian.ui.state.TextScale;
import org.meridian.ui.state.ThemeChoice;
import org.meridian.ui.text.CloseButton;
import org.meridian.ui.text.LiveMessages;

/**
 * Language, look, size of text and motion, which change at once, and what draws the window from the
 * next start.
 */
public final class SettingsDialog extends Dialog<ButtonType> {

  private final Explorer explorer;
  private final LiveMessages messages;
  private final Settings settings;
  private final GridPane fields = new GridPane(16, 12);
  private final VBox page = new VBox(16);

  /**
   * @param explorer takes what changes at once
   * @param settings keeps what changes at the next start
   */
  public SettingsDialog(Explorer explorer, LiveMessages messages, Settings settings) {
    this.explorer = explorer;
    this.messages = messages;
    this.settings = settings;
    getDialogPane().setId("settings-dialog");
    CloseButton.put(getDialogPane(), messages);
    page.getStyleClass().add("page");
    page.setPrefWidth(480);
    getDialogPane().setContent(page);
    Subscription words = messages.languageProperty().subscribe(language -> fill());
    setOnHidden(event -> words.unsubscribe());
  }

  private void fill() {
    setTitle(messages.get("settings.title"));
    fields.getChildren().clear();
    choice("language", Language.values(), explorer.language(), Language::tag);
    choice("theme", ThemeChoice.values(), explorer.theme(), ThemeChoice::name);
    choice("text", TextScale.values(), explorer.textScale(), TextScale::name);
    choice("mapText", TextScale.values(), explorer.mapText(), TextScale::name);
    choice("motion", MotionChoice.values(), explorer.motion(), MotionChoice::name);
    choice(
        PipelineChoice.SETTING,
        List.of(PipelineChoice.values()),
        settings.choice(PipelineChoice.SETTING, PipelineChoice.AUTOMATIC),
        PipelineChoice::name,
        this::keep);
    page.getChildren().setAll(fields, pipelineNote());
  }

  /** What draws the window at present. */
  private Label pipelineNote() {
    Label now =
        new Label(
            messages.get(
                "settings.pipeline.note",
                messages.get(
                    ToolkitStart.usesGpu() ? "settings.drawn.gpu" : "settings.drawn.software")));
    now.setId("settings-pipeline-note");
    now.getStyleClass().add("secondary");
    now.setWrapText(true);
    now.setMinHeight(Label.USE_PREF_SIZE);
    return now;
  }

  private void keep(PipelineChoice choice) {
    settings.put(PipelineChoice.SETTING, choice);
    settings.save();
  }

  private <T> void choice(String name, T[] all, Property<T> property, Function<T, String> key) {
    choice(name, List.of(all), property.getValue(), key, property::setValue);
  }

  private <T> void choice(
      String name, List<T> all, T chosen, Function<T, String> key, Consumer<T> take) {
    Label label = new Label(messages.get("settings." + name));
    ComboBox<T> box = new ComboBox<>();
    box.setId("settings-" + name);
    box.getItems().setAll(all);
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(T each) {
            return each == null ? "" : messages.get("settings." + name + "." + key.apply(each));
          }

          @Override
          public T fromString(String text) {
            throw new UnsupportedOperationException("the choice cannot be typed");
          }
        });
    box.setValue(chosen);
    box.setPrefWidth(240);
    box.setAccessibleText(label.getText());
    box.setOnAction(event -> take.accept(box.getValue()));
    label.setLabelFor(box);
    fields.addRow(fields.getRowCount(), label, box);
  }
}
