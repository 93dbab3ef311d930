package org.meridian.ui.choice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.meridian.text.TypedNumber;
import org.meridian.ui.text.LiveMessages;
import org.meridian.view.words.MethodKind;
import org.meridian.view.words.MethodWords;

/** Chooses a method; where it has parameters, they stand below and can be changed. */
public final class MethodBox extends VBox {

  private static final double CITY_WIDTH = 120;
  private static final double NUMBER_WIDTH = 72;

  private final String id;
  private final LiveMessages messages;
  private final List<MethodKind> kinds;
  private final UsualParameters usual;
  private final Consumer<String> chosen;
  private final ComboBox<String> box = new ComboBox<>();
  private final FlowPane fields = new FlowPane(8, 4);
  private String label;
  private String inherited = "";
  private String inheritance = "choice.inherited";
  private boolean showing;

  /**
   * @param id of the combo box; its parameters are {@code ID-PARAMETER}
   * @param kinds what is offered
   * @param usual what parameters are at first
   * @param chosen takes the label of the method that the user settles on; empty for {@link
   *     MethodKind#INHERITED}
   */
  public MethodBox(
      String id,
      LiveMessages messages,
      List<MethodKind> kinds,
      UsualParameters usual,
      Consumer<String> chosen) {
    super(4);
    this.id = id;
    this.messages = messages;
    this.kinds = kinds;
    this.usual = usual;
    this.chosen = chosen;
    box.setId(id);
    box.setMaxWidth(Double.MAX_VALUE);
    box.getItems().setAll(kinds.stream().map(MethodKind::id).toList());
    box.setOnAction(event -> choose());
    fields.managedProperty().bind(fields.visibleProperty());
    getChildren().addAll(box, fields);
    messages.languageProperty().subscribe(language -> reword());
  }

  /** The combo box, to be named and explained. */
  public ComboBox<String> box() {
    return box;
  }

  /**
   * Shows a method.
   *
   * @param now its label, empty for none of its own
   * @param above the label of the method that holds if it has none of its own
   */
  public void show(String now, String above) {
    show(now, above, false);
  }

  /**
   * Shows a method.
   *
   * @param now its label, empty for none of its own
   * @param above the label of the method that holds if it has none of its own
   * @param prescribed whether that is one of the dataset's, not that of the whole index
   */
  public void show(String now, String above, boolean prescribed) {
    label = now;
    inherited = above;
    inheritance = prescribed ? "choice.prescribed" : "choice.inherited";
    reword();
  }

  private void reword() {
    if (label == null) {
      return;
    }
    showing = true;
    MethodKind kind = MethodKind.of(label, kinds);
    if (!box.getItems().contains(kind.id())) {
      // One that a file brought along joins the choices.
      box.getItems().add(kind.id());
    }
    box.setConverter(words());
    // A combo box writes its choice anew only if that changes.
    box.setValue(null);
    box.setValue(kind.id());
    showing = false;
    fill(kind);
  }

  private StringConverter<String> words() {
    return new StringConverter<>() {
      @Override
      public String toString(String kind) {
        if (kind == null) {
          return "";
        }
        return kind.isEmpty()
            ? messages.get(inheritance, MethodWords.of(messages, inherited, usual.dataset()))
            : messages.find("choice." + kind).orElse(kind);
      }

      @Override
      public String fromString(String text) {
        throw new UnsupportedOperationException("the choice cannot be typed");
      }
    };
  }

  private void choose() {
    String picked = box.getValue();
    if (showing || picked == null || picked.equals(MethodKind.of(label, kinds).id())) {
      return;
    }
    kinds.stream()
        .filter(kind -> kind.id().equals(picked))
        .map(kind -> kind.label(kind.parameters().stream().map(usual::of).toList()))
        .findFirst()
        .ifPresent(chosen);
  }

  private void fill(MethodKind kind) {
    boolean same = fields.getChildren().size() == kind.parameters().size();
    if (!same || !kind.id().equals(fields.getUserData())) {
      fields.setUserData(kind.id());
      fields.getChildren().clear();
      for (int place = 0; place < kind.parameters().size(); place++) {
        fields.getChildren().add(field(kind, place));
      }
    }
    for (int place = 0; place < kind.parameters().size(); place++) {
      showField((HBox) fields.getChildren().get(place), kind, place);
    }
    fields.setVisible(!kind.parameters().isEmpty());
  }

  private HBox field(MethodKind kind, int place) {
    MethodKind.Parameter parameter = kind.parameters().get(place);
    String name = parameter.name().toLowerCase(Locale.ROOT);
    String key = "choice.parameter." + name;
    TextField editor =
        parameter == MethodKind.Parameter.CITY
            ? usual.search(messages, city -> replace(kind, place, city.id()))
            : number(kind, place);
    editor.setId(id + "-" + name);
    editor.setPrefWidth(parameter == MethodKind.Parameter.CITY ? CITY_WIDTH : NUMBER_WIDTH);
    Tooltip tooltip = new Tooltip();
    tooltip.textProperty().bind(messages.bind(key + ".help"));
    editor.setTooltip(tooltip);
    Label title = new Label();
    title.getStyleClass().add("secondary");
    title.setLabelFor(editor);
    HBox field = new HBox(8, title, editor);
    field.setAlignment(Pos.CENTER_LEFT);
    return field;
  }

  private NumberField number(MethodKind kind, int place) {
    return new NumberField(
        TypedNumber::parse,
        TypedNumber::plain,
        number -> replace(kind, place, Double.toString(number)));
  }

  private void showField(HBox field, MethodKind kind, int place) {
    String value = kind.values(label).get(place);
    Label title = (Label) field.getChildren().getFirst();
    if (field.getChildren().get(1) instanceof NumberField number) {
      String name = kind.parameters().get(place).name().toLowerCase(Locale.ROOT);
      title.setText(messages.get("choice.parameter." + name));
      number.setAccessibleText(title.getText());
      number.show(TypedNumber.parse(value).orElse(0));
    } else {
      title.setText(MethodWords.city(messages, value, usual.dataset()));
    }
  }

  private void replace(MethodKind kind, int place, String value) {
    List<String> values = new ArrayList<>(kind.values(label));
    if (!values.get(place).equals(value)) {
      values.set(place, value);
      chosen.accept(kind.label(values));
    }
  }
}
