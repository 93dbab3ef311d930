package org.meridian.ui.groups;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.util.StringConverter;
import org.meridian.scenario.ScenarioResult;
import org.meridian.text.Numbers;
import org.meridian.text.TypedNumber;
import org.meridian.ui.choice.CaptionedControl;
import org.meridian.ui.choice.ExportMenu;
import org.meridian.ui.choice.NumberField;
import org.meridian.ui.measure.MeasureBox;
import org.meridian.ui.measure.ShownMeasure;
import org.meridian.ui.ports.FileDialogs;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.text.LiveMessages;
import org.meridian.view.groups.GroupChoice;
import org.meridian.view.groups.GroupKinds;
import org.meridian.view.groups.GroupsContent;

/** What the table of groups lists, by which scores, and how many cities are the first ones. */
final class GroupHead extends FlowPane {

  private static final int DEEPEST = 3;

  private final LiveMessages messages;
  private final Consumer<UnaryOperator<GroupChoice>> choose;
  private final ComboBox<String> by = new ComboBox<>();
  private final MeasureBox measure;
  private final NumberField top;
  private final CheckBox compared = new CheckBox();
  private final Label count = new Label();
  private final Explorer explorer;
  private boolean filling;

  /**
   * @param choose takes what the user chose, as a change of the choice
   * @param commands makes groups
   * @param export asks where to, and exports the table
   */
  GroupHead(
      Explorer explorer,
      LiveMessages messages,
      Consumer<UnaryOperator<GroupChoice>> choose,
      GroupCommands commands,
      Consumer<FileDialogs.DialogFileKind> export) {
    super(12, 6);
    this.messages = messages;
    this.explorer = explorer;
    this.choose = choose;
    measure =
        new MeasureBox(
            messages, "groups.measure.total", node -> choose.accept(now -> now.withNode(node)));
    top =
        new NumberField(
            GroupHead::typedTop,
            TypedNumber::plain,
            number -> choose.accept(now -> now.withTop((int) number)));
    prepare();
    Button selection = new Button();
    selection.setId("groups-of-selection");
    selection.getStyleClass().add("small-button");
    selection.textProperty().bind(messages.bind("groups.menu.selection"));
    selection.disableProperty().bind(explorer.selection().cities().map(Set::isEmpty));
    selection.setOnAction(event -> commands.ofSelection(getScene().getWindow()));
    getChildren()
        .setAll(
            new CaptionedControl(messages, "groups.by", by),
            new CaptionedControl(messages, "groups.node", measure),
            new CaptionedControl(messages, "groups.top", top),
            compared,
            selection,
            asking(messages, commands),
            ExportMenu.of("groups", messages, export),
            count);
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("group-head");
    setMinHeight(USE_PREF_SIZE);
  }

  private static Button asking(LiveMessages messages, GroupCommands commands) {
    Button query = new Button();
    query.setId("groups-of-query");
    query.getStyleClass().add("small-button");
    query.textProperty().bind(messages.bind("query.menu"));
    query.setOnAction(event -> commands.query());
    return query;
  }

  private static OptionalDouble typedTop(String text) {
    OptionalDouble number = TypedNumber.parse(text);
    boolean fits =
        number.isPresent()
            && number.getAsDouble() == Math.rint(number.getAsDouble())
            && number.getAsDouble() >= 1
            && number.getAsDouble() <= Integer.MAX_VALUE;
    return fits ? number : OptionalDouble.empty();
  }

  private void prepare() {
    by.setId("groups-by");
    by.setConverter(new Words());
    by.accessibleTextProperty().bind(messages.bind("groups.by"));
    by.valueProperty()
        .subscribe(
            chosen -> {
              if (!filling && chosen != null) {
                choose.accept(now -> now.withBy(chosen));
              }
            });
    measure.setId("groups-node");
    measure.accessibleTextProperty().bind(messages.bind("groups.node"));
    measure.getStyleClass().add("head-choice");
    top.setId("groups-top");
    top.setPrefColumnCount(4);
    top.accessibleTextProperty().bind(messages.bind("groups.top"));
    compared.setId("groups-sides");
    compared.textProperty().bind(messages.bind("groups.sides"));
    Tooltip help = new Tooltip();
    help.textProperty().bind(messages.bind("groups.sides.help"));
    compared.setTooltip(help);
    compared.setOnAction(event -> choose.accept(now -> now.withCompared(compared.isSelected())));
    count.setId("groups-shown");
    count.getStyleClass().add("secondary");
  }

  /** Offers what a dataset can be listed by, in the language of now. */
  void offer(List<String> offered) {
    filling = true;
    by.setValue(null);
    by.getItems().setAll(offered);
    filling = false;
  }

  /** Shows which scores and how many first cities are asked for. */
  void ask(ScenarioResult result, GroupChoice choice) {
    measure.offer(ShownMeasure.of(result.cities(), DEEPEST), choice.node());
    top.show(choice.top());
    compared.setSelected(choice.compared());
  }

  /** Shows what is listed. */
  void show(GroupsContent content, int folded) {
    filling = true;
    by.setValue(content.choice().by());
    filling = false;
    String shown = messages.get("groups.shown", content.rows().size());
    int all = content.columns().size();
    count.setText(
        folded == 0
            ? shown
            : shown
                + messages.get(
                    "groups.count.columns", Numbers.whole(all - folded), Numbers.whole(all)));
  }

  /** Says by what groups are listed. */
  private final class Words extends StringConverter<String> {
    @Override
    public String toString(String listed) {
      return listed == null ? "" : GroupKinds.title(listed, explorer.dataset().get()).in(messages);
    }

    @Override
    public String fromString(String words) {
      throw new UnsupportedOperationException("lists are chosen, not typed");
    }
  }
}
