package org.meridian.ui.comparison;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.meridian.scenario.SidePair;
import org.meridian.ui.choice.CaptionedControl;
import org.meridian.ui.text.LiveMessages;
import org.meridian.ui.theme.IconButtons;
import org.meridian.view.comparison.ComparisonContent;

/** Which side is which, chosen, exchanged or held; and what writes the comparison. */
public final class SidesHead extends FlowPane {

  private final LiveMessages messages;
  private final SidesBench bench;
  private final SideMenu sideA;
  private final SideMenu sideB;

  /** The export and what stands before it: never alone on a line. */
  private final HBox end = new HBox(12);

  /**
   * @param prefix what the ids of its controls begin with
   * @param tools what views of two sides share
   * @param export the menu that writes what is shown
   */
  public SidesHead(String prefix, LiveMessages messages, ComparedTools tools, MenuButton export) {
    super(12, 6);
    this.messages = messages;
    bench = tools.bench();
    sideA =
        new SideMenu(
            prefix + "-a",
            messages,
            tools.sources(),
            side -> bench.choose(sides -> fixed(sides).withA(side)));
    sideB =
        new SideMenu(
            prefix + "-b",
            messages,
            tools.sources(),
            side -> bench.choose(sides -> fixed(sides).withB(side)));
    sideA.accessibleTextProperty().bind(messages.bind("compare.a.name"));
    sideB.accessibleTextProperty().bind(messages.bind("compare.b.name"));
    Button exchange = IconButtons.button(Feather.REPEAT, messages, "compare.exchange");
    exchange.setId(prefix + "-exchange");
    exchange.setOnAction(event -> bench.choose(sides -> fixed(sides).exchanged()));
    getChildren()
        .setAll(
            new CaptionedControl(messages, "compare.a", sideA),
            exchange,
            new CaptionedControl(messages, "compare.b", sideB),
            hold(prefix),
            end);
    end.getChildren().setAll(export);
    end.setAlignment(Pos.CENTER_LEFT);
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("group-head");
    setMinHeight(USE_PREF_SIZE);
    bench.content().subscribe(this::show);
    messages.languageProperty().subscribe(language -> show(bench.content().get()));
  }

  /** Adds the controls of a view; the export stays last, beside the last of them. */
  public void add(Node... controls) {
    List<Node> added = List.of(controls);
    getChildren().addAll(getChildren().size() - 1, added.subList(0, added.size() - 1));
    end.getChildren().addFirst(added.getLast());
  }

  /** What a usual side is at this moment stays what the other is compared with. */
  private SidePair fixed(SidePair sides) {
    ComparisonContent shown = bench.content().get();
    return shown == null ? sides : shown.sides();
  }

  private Button hold(String prefix) {
    Button button = new Button();
    button.setId(prefix + "-hold");
    button.getStyleClass().add("small-button");
    button.textProperty().bind(messages.bind("compare.hold"));
    Tooltip help = new Tooltip();
    help.textProperty().bind(messages.bind("compare.hold.help"));
    help.setWrapText(true);
    help.setMaxWidth(320);
    button.setTooltip(help);
    button.setOnAction(event -> bench.hold());
    return button;
  }

  private void show(ComparisonContent content) {
    if (content == null) {
      return;
    }
    sideA.offer(content.result(), bench.held());
    sideB.offer(content.result(), bench.held());
    sideA.setText(content.titleA().in(messages));
    sideB.setText(content.titleB().in(messages));
  }
}
