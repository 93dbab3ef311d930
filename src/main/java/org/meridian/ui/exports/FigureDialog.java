package org.meridian.ui.exports;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.util.StringConverter;
import org.meridian.render.figure.sheet.FigureLimits;
import org.meridian.ui.ports.FileDialogs.DialogFileKind;
import org.meridian.ui.text.LiveMessages;

/** Asks how a figure is exported: kind and size, languages, and whether it carries its state. */
public final class FigureDialog extends Dialog<ButtonType> {

  private static final double WIDTH = 260;

  private final LiveMessages messages;
  private final GridPane fields = new GridPane(16, 12);
  private final ComboBox<DialogFileKind> kind;
  private final ComboBox<String> size;
  private final TextField own = new TextField();
  private final ComboBox<Integer> dpi;
  private final CheckBox text;
  private final CheckBox both;
  private final CheckBox state;
  private final Label wrong = new Label();

  /**
   * @param before what was chosen last
   * @param chosen takes what is chosen now
   */
  public FigureDialog(LiveMessages messages, FigureSetup before, Consumer<FigureSetup> chosen) {
    this.messages = messages;
    setTitle(messages.get("shell.figure.title"));
    getDialogPane().setId("figure-dialog");
    kind = choice("kind", FigureSetup.KINDS, before.kind(), each -> each.name());
    size = choice("size", FigureSetup.SIZES, before.size(), each -> words("size." + each));
    own.setText(before.own());
    row("own", own);
    dpi = choice("dpi", FigureSetup.RESOLUTIONS, before.dpi(), this::resolution);
    text = check("text", before.text());
    both = check("both", before.both());
    state = check("state", before.state());
    sayWhatIsWrong();
    fields.getStyleClass().add("page");
    getDialogPane().setContent(fields);
    buttons(chosen);
    List.of(kind, size, dpi).forEach(box -> box.setOnAction(event -> follow()));
    own.textProperty().subscribe(words -> follow());
  }

  /** Its room is kept while it is not seen, so that nothing moves when it is. */
  private void sayWhatIsWrong() {
    wrong.setText(
        messages.get(
            "shell.figure.wrong",
            FigureLimits.NARROWEST,
            FigureLimits.LOWEST,
            FigureLimits.LONGEST));
    wrong.setId("figure-wrong");
    wrong.setWrapText(true);
    wrong.setPrefWidth(WIDTH);
    wrong.setMinHeight(Label.USE_PREF_SIZE);
    wrong.setMaxWidth(Double.MAX_VALUE);
    fields.add(wrong, 0, fields.getRowCount(), 2, 1);
  }

  private void buttons(Consumer<FigureSetup> chosen) {
    ButtonType take = new ButtonType(words("take"), ButtonBar.ButtonData.OK_DONE);
    ButtonType cancel =
        new ButtonType(messages.get("shell.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
    getDialogPane().getButtonTypes().setAll(take, cancel);
    getDialogPane().lookupButton(take).setId("figure-take");
    setResultConverter(
        pressed -> {
          if (pressed == take) {
            chosen.accept(setup());
          }
          return pressed;
        });
  }

  private String words(String key) {
    return messages.get("shell.figure." + key);
  }

  private String resolution(int dots) {
    return dots == 0 ? words("dpi.usual") : messages.get("shell.figure.dpi.of", dots);
  }

  /** What has no effect cannot be chosen; what cannot be drawn is named. */
  private void follow() {
    FigureSetup now = setup();
    own.setDisable(!now.size().equals(FigureSetup.OWN));
    dpi.setDisable(now.paper().isEmpty() || now.kind() != DialogFileKind.PNG);
    text.setDisable(now.kind() != DialogFileKind.SVG);
    wrong.setVisible(!now.isSound());
    getDialogPane()
        .lookupButton(getDialogPane().getButtonTypes().getFirst())
        .setDisable(!now.isSound());
  }

  private FigureSetup setup() {
    return new FigureSetup(
        kind.getValue(),
        size.getValue(),
        own.getText(),
        dpi.getValue(),
        text.isSelected(),
        both.isSelected(),
        state.isSelected());
  }

  private CheckBox check(String name, boolean on) {
    CheckBox box = new CheckBox(words(name));
    box.setId("figure-" + name);
    box.setSelected(on);
    fields.add(box, 0, fields.getRowCount(), 2, 1);
    return box;
  }

  private <T> ComboBox<T> choice(String name, List<T> all, T now, Function<T, String> words) {
    ComboBox<T> box = new ComboBox<>();
    box.getItems().setAll(all);
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(T each) {
            return each == null ? "" : words.apply(each);
          }

          @Override
          public T fromString(String typed) {
            throw new UnsupportedOperationException("the choice cannot be typed");
          }
        });
    box.setValue(now);
    box.setPrefWidth(WIDTH);
    row(name, box);
    return box;
  }

  private void row(String name, Node control) {
    control.setId("figure-" + name.toLowerCase(Locale.ROOT));
    Label label = new Label(words(name));
    label.setLabelFor(control);
    label.setMinWidth(Label.USE_PREF_SIZE);
    control.setAccessibleText(label.getText());
    fields.addRow(fields.getRowCount(), label, control);
  }
}
