package org.meridian.ui.comparison;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import org.kordamp.ikonli.feather.Feather;
import org.meridian.ui.ports.FileDialogs;
import org.meridian.ui.text.LiveMessages;
import org.meridian.ui.theme.IconButtons;
import org.meridian.view.comparison.ComparisonContent;
import org.meridian.view.comparison.SideChoice;

/** Which side is which: A is chosen or held, B is what the window shows. */
final class SidesHead extends FlowPane {

  private static final List<FileDialogs.DialogFileKind> KINDS =
      List.of(
          FileDialogs.DialogFileKind.TABLE,
          FileDialogs.DialogFileKind.PNG,
          FileDialogs.DialogFileKind.SVG,
          FileDialogs.DialogFileKind.PDF);

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
        .setAll(captioned("compare.a", sideA), captioned("compare.b", sideB), button, menu(export));
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("group-head");
    setMinHeight(USE_PREF_SIZE);
  }

  private HBox captioned(String key, Node control) {
    Label caption = new Label();
    caption.textProperty().bind(messages.bind(key));
    caption.setLabelFor(control);
    caption.getStyleClass().add("secondary");
    HBox both = new HBox(6, caption, control);
    both.setAlignment(Pos.CENTER_LEFT);
    return both;
  }

  private MenuButton menu(Consumer<FileDialogs.DialogFileKind> export) {
    MenuButton write = IconButtons.menu(Feather.DOWNLOAD, messages, "compare.export");
    write.setId("compare-export");
    for (FileDialogs.DialogFileKind kind : KINDS) {
      MenuItem item = new MenuItem();
      item.setId("compare-export-" + kind);
      item.textProperty().bind(messages.bind("data.export." + kind));
      item.setOnAction(event -> export.accept(kind));
      write.getItems().add(item);
    }
    return write;
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
