package org.meridian.ui.comparison;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.util.StringConverter;
import org.meridian.ui.choice.CaptionedControl;
import org.meridian.ui.choice.ExportMenu;
import org.meridian.ui.ports.FileDialogs;
import org.meridian.ui.text.LiveMessages;
import org.meridian.view.comparison.ComparisonContent;
import org.meridian.view.comparison.SideChoice;

/** Which side is which: A is chosen or held, B is what the window shows. */
final class SidesHead extends FlowPane {

  private final LiveMessages messages;
  private final ComboBox<SideChoice> sideA = new ComboBox<>();
  private final Label sideB = new Label();
  private boolean filling;

  /**
   * @param choose takes side A
   * @param hold makes side A of what the window shows
   * @param export asks where to, and exports the table
   */
  SidesHead(
      LiveMessages messages,
      Consumer<SideChoice> choose,
      Runnable hold,
      Consumer<FileDialogs.DialogFileKind> export) {
    super(12, 6);
    this.messages = messages;
    sideA.setId("compare-a");
    sideA.setConverter(new Words());
    sideA.setMaxWidth(300);
    sideA.accessibleTextProperty().bind(messages.bind("compare.a.name"));
    sideA
        .valueProperty()
        .subscribe(
            chosen -> {
              if (!filling && chosen != null) {
                choose.accept(chosen);
              }
            });
    sideB.setId("compare-b");
    Button button = new Button();
    button.setId("compare-hold");
    button.getStyleClass().add("small-button");
    button.textProperty().bind(messages.bind("compare.hold"));
    Tooltip help = new Tooltip();
    help.textProperty().bind(messages.bind("compare.hold.help"));
    help.setWrapText(true);
    help.setMaxWidth(320);
    button.setTooltip(help);
    button.setOnAction(event -> hold.run());
    getChildren()
        .setAll(
            new CaptionedControl(messages, "compare.a", sideA),
            new CaptionedControl(messages, "compare.b", sideB),
            button,
            ExportMenu.of("compare", messages, export));
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("group-head");
    setMinHeight(USE_PREF_SIZE);
  }

  /** Offers what side A may be, with the one that it is. */
  void offer(List<SideChoice> offered, SideChoice chosen) {
    if (offered.equals(sideA.getItems()) && chosen.equals(sideA.getValue())) {
      return;
    }
    filling = true;
    sideA.getItems().setAll(offered);
    sideA.setValue(chosen);
    filling = false;
  }

  /** Says all anew in the language of now. */
  void retitle() {
    filling = true;
    List<SideChoice> offered = List.copyOf(sideA.getItems());
    SideChoice chosen = sideA.getValue();
    sideA.setValue(null);
    sideA.getItems().clear();
    sideA.getItems().setAll(offered);
    sideA.setValue(chosen);
    filling = false;
  }

  /** Shows what side B is. */
  void show(ComparisonContent content) {
    sideB.setText(content.titleB().in(messages));
  }

  private final class Words extends StringConverter<SideChoice> {
    @Override
    public String toString(SideChoice choice) {
      return choice == null ? "" : choice.title().in(messages);
    }

    @Override
    public SideChoice fromString(String words) {
      throw new UnsupportedOperationException("sides are chosen, not typed");
    }
  }
}
