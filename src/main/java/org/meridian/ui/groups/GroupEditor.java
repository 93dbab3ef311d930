package org.meridian.ui.groups;

import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.meridian.model.groups.GroupRule;
import org.meridian.model.wording.LocalText;
import org.meridian.text.Numbers;
import org.meridian.ui.notes.NotesBox;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.text.LiveMessages;
import org.meridian.ui.theme.IconButtons;
import org.meridian.view.groups.GroupKinds;
import org.meridian.view.groups.GroupsContent;
import org.meridian.view.groups.ListedGroup;
import org.meridian.view.query.QueryWords;
import org.meridian.view.words.BothLanguages;

/** The group that is chosen in the table: names, colour, what to do with it, and its cities. */
final class GroupEditor extends VBox {

  private final Explorer explorer;
  private final LiveMessages messages;
  private final GroupActions actions;
  private final Label title = new Label();
  private final Label rule = new Label();
  private final NameFields names;
  private final ColourChoice colours;
  private final Button keep = new Button();
  private final Button takeIn = new Button();
  private final Button query = new Button();
  private final Button profile = new Button();
  private final Button beside = new Button();
  private final HBox order;
  private final BeltField belt;
  private final ToggleButton only;
  private final ToggleButton scope;
  private final ToggleButton alone;
  private final Label within = new Label();
  private final GroupMemberList members;
  private final NotesBox notes;
  private ListedGroup shown;
  private GroupsContent content;

  /**
   * @param commands keeps a listed group
   */
  GroupEditor(Explorer explorer, LiveMessages messages, GroupCommands commands) {
    super(8);
    this.explorer = explorer;
    this.messages = messages;
    actions = new GroupActions(explorer);
    setId("group-editor");
    getStyleClass().addAll("page", "group-editor");
    title.setId("group-title");
    title.getStyleClass().add("title");
    title.setWrapText(true);
    title.setMinHeight(USE_PREF_SIZE);
    rule.setId("group-rule");
    rule.getStyleClass().add("secondary");
    rule.setWrapText(true);
    rule.setMinHeight(USE_PREF_SIZE);
    names = new NameFields(messages, "group-name", this::rename);
    colours = new ColourChoice(messages, "group-colour", this::recolour);
    belt = new BeltField(messages, this::widen);
    order =
        new HBox(
            4,
            icon(Feather.ARROW_UP, "up", () -> actions.move(shown, -1)),
            icon(Feather.ARROW_DOWN, "down", () -> actions.move(shown, 1)),
            icon(Feather.TRASH_2, "delete", () -> actions.delete(shown)));
    word(keep, "keep", () -> commands.ask(getScene().getWindow(), name(), rule()));
    word(takeIn, "take-in", () -> actions.takeIn(shown));
    word(query, "query", () -> commands.query(shown.group()));
    only = toggle("only", () -> actions.showOnly(shown), () -> actions.isOnly(shown));
    scope = toggle("scope", () -> actions.clusterAmong(shown), () -> actions.isScope(shown));
    alone =
        toggle(
            "renormalise", () -> actions.renormalise(shown), () -> actions.isRenormalised(shown));
    within.setId("group-within");
    within.getStyleClass().add("secondary");
    within.setWrapText(true);
    within.setMinHeight(USE_PREF_SIZE);
    Button select = new Button();
    word(select, "select", () -> actions.select(shown));
    word(profile, "profile", () -> actions.profile(shown));
    word(beside, "beside", () -> actions.beside(shown));
    FlowPane doing =
        new FlowPane(6, 6, query, keep, select, only, scope, alone, takeIn, profile, beside);
    members = new GroupMemberList(explorer, messages, city -> actions.takeOut(shown, city));
    notes = new NotesBox(explorer, messages, "group-notes");
    VBox.setVgrow(members, Priority.ALWAYS);
    members.setMinHeight(120);
    getChildren().setAll(title, rule, names, colours, order, belt, doing, notes, within, members);
    explorer.selection().cities().subscribe(cities -> offer());
  }

  private Button icon(Feather icon, String id, Runnable action) {
    Button button = IconButtons.button(icon, messages, "groups.do." + id);
    button.setId("group-" + id);
    button.setOnAction(event -> action.run());
    return button;
  }

  private void word(ButtonBase button, String id, Runnable action) {
    button.setId("group-" + id);
    button.getStyleClass().add("small-button");
    button.textProperty().bind(messages.bind("groups.do." + id));
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(event -> action.run());
  }

  private ToggleButton toggle(String id, Runnable action, BooleanSupplier isOn) {
    ToggleButton button = new ToggleButton();
    word(
        button,
        id,
        () -> {
          button.setSelected(isOn.getAsBoolean());
          action.run();
        });
    return button;
  }

  /** What the group is called in both languages, whatever it is listed by. */
  private LocalText name() {
    return new BothLanguages().of(shown.title());
  }

  private GroupRule rule() {
    return shown.group().rule();
  }

  private void rename(LocalText name) {
    actions.change(shown, "groups.step.renamed", group -> group.withName(name));
  }

  private void widen(double km) {
    if (rule() instanceof GroupRule.ByCorridor by) {
      GroupRule wider = new GroupRule.ByCorridor(by.corridor(), km);
      actions.change(shown, "groups.step.belt", group -> group.withRule(wider));
    }
  }

  private void recolour(int colour) {
    actions.change(shown, "groups.step.recoloured", group -> group.withColour(colour));
  }

  /** Shows a group of a table. */
  void show(GroupsContent table, ListedGroup row) {
    content = table;
    shown = row;
    boolean own = actions.isOwn(row);
    boolean named = actions.isNamed(row);
    title.setText(row.title().in(messages));
    rule.setText(ruleWords(named) + cited(row));
    seen(names, own);
    seen(colours, own);
    seen(order, own);
    seen(belt, own && rule() instanceof GroupRule.ByCorridor);
    if (rule() instanceof GroupRule.ByCorridor by) {
      belt.show(by.withinKm());
    }
    seen(keep, !own);
    seen(query, own && rule() instanceof GroupRule.ByQuery);
    seen(scope, named);
    seen(profile, GroupActions.address(row, named).isPresent());
    seen(beside, GroupActions.address(row, named).isPresent());
    if (own) {
      names.show(row.group().name());
      colours.show(row.colour(), explorer.dark().get());
    }
    only.setSelected(actions.isOnly(row));
    boolean isAlone = actions.isRenormalised(row);
    alone.setSelected(isAlone);
    within.setText(messages.get(isAlone ? "groups.renormalised" : "groups.within"));
    scope.setSelected(named && actions.isScope(row));
    members.show(row, table.node(), own);
    notes.show(GroupActions.address(row, named), title.getText());
    offer();
  }

  private void offer() {
    if (shown != null) {
      seen(takeIn, actions.isOwn(shown) && !explorer.selection().cities().get().isEmpty());
    }
  }

  private static void seen(Node node, boolean on) {
    node.setVisible(on);
    node.setManaged(on);
  }

  private String attribute(String column) {
    return GroupKinds.title(column, explorer.dataset().get()).in(messages);
  }

  private String ruleWords(boolean named) {
    return switch (rule()) {
      case GroupRule.ByAttribute by ->
          messages.get("groups.rule.attribute", attribute(by.name()), by.value());
      case GroupRule.ByList by ->
          messages.get(by.fromSelection() ? "groups.rule.selection" : "groups.rule.list");
      case GroupRule.ByCluster by ->
          messages.get(named ? "groups.rule.cluster" : "groups.rule.cluster.now");
      case GroupRule.ByTier by ->
          messages.get(
              "groups.rule.tier",
              Integer.toString(by.tier()),
              Integer.toString(by.classes()),
              messages.find("groups.rule.method." + by.method()).orElse(by.method()));
      case GroupRule.ByCorridor by ->
          by.withinKm() == 0
              ? messages.get("groups.rule.corridor")
              : messages.get("groups.rule.corridor.within", Numbers.trimmed(by.withinKm(), 1));
      case GroupRule.ByQuery by -> QueryWords.sentence(by.query(), shown.result()).in(messages);
    };
  }

  /** What reports say of a corridor or a cluster, with the source, on lines of its own. */
  private String cited(ListedGroup row) {
    return row.said(messages).map(said -> "\n" + said).orElse("");
  }

  /** Its figures once more, as when the language changes. */
  void again() {
    if (shown != null) {
      show(content, shown);
    }
  }
}
