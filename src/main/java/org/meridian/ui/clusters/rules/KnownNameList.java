package org.meridian.ui.clusters.rules;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.meridian.cluster.rows.ClusterNaming;
import org.meridian.cluster.rows.KnownName;
import org.meridian.scenario.choice.NamingRules;
import org.meridian.scenario.clustering.ClusterAnalysis;
import org.meridian.ui.clusters.parts.CardParts;
import org.meridian.ui.text.LiveMessages;

/** The known names of clusters: which may be used, and those of the user's, read from a file. */
final class KnownNameList extends VBox {

  private static final String STEP = "clusters.step.names";

  private final LiveMessages messages;
  private final SettingsHand hand;
  private final ToggleButton head = new ToggleButton();
  private final Button drop = new Button();
  private final VBox list = new VBox(4);
  private ClusterNaming shown;

  /**
   * @param hand whose names they are
   * @param file asks for a table of names, and gives them to who asked
   */
  KnownNameList(
      LiveMessages messages, SettingsHand hand, Consumer<Consumer<List<KnownName>>> file) {
    super(6);
    this.messages = messages;
    this.hand = hand;
    head.setId("clusters-known-names");
    head.getStyleClass().addAll("small", "fold-head");
    head.setMaxWidth(Double.MAX_VALUE);
    Button read = button(new Button(), "clusters.names.read");
    read.setOnAction(event -> file.accept(own -> change(now -> now.withOwn(own))));
    Tooltip tip = new Tooltip();
    tip.textProperty().bind(messages.bind("clusters.names.read.tip"));
    read.setTooltip(tip);
    button(drop, "clusters.names.drop");
    drop.setOnAction(event -> change(now -> now.withOwn(List.of())));
    drop.managedProperty().bind(drop.visibleProperty());
    Label how = CardParts.wrapped("", "secondary");
    how.textProperty().bind(messages.bind("clusters.names.how"));
    VBox folded = new VBox(6, how, new FlowPane(6, 6, read, drop), list);
    folded.visibleProperty().bind(head.selectedProperty());
    folded.managedProperty().bind(head.selectedProperty());
    getChildren().setAll(head, folded);
  }

  private Button button(Button button, String key) {
    button.setId(key.replace('.', '-'));
    button.textProperty().bind(messages.bind(key));
    button.getStyleClass().add("small");
    button.setMinWidth(USE_PREF_SIZE);
    return button;
  }

  private void change(UnaryOperator<NamingRules> changed) {
    hand.change(STEP, now -> now.withNaming(changed.apply(now.naming())));
  }

  /** Shows the names of the newest clusters. */
  void show(ClusterAnalysis analysis) {
    if (!Objects.equals(shown, analysis.named().naming())) {
      shown = analysis.named().naming();
      fill(analysis.settings().naming());
    }
  }

  /** Says the names in the language of now. */
  void translate() {
    if (shown != null) {
      hand.now().ifPresent(now -> fill(now.naming()));
    }
  }

  private void fill(NamingRules rules) {
    String all = Integer.toString(shown.known().size());
    long never = shown.known().stream().filter(shown::isForbidden).count();
    head.setText(
        never == 0
            ? messages.get("clusters.names", all)
            : messages.get("clusters.names.never", all, Long.toString(never)));
    drop.setVisible(!rules.own().isEmpty());
    list.getChildren().setAll(shown.known().stream().map(name -> line(name, rules)).toList());
  }

  private CheckBox line(KnownName name, NamingRules rules) {
    boolean isOwn = rules.own().contains(name);
    CheckBox box =
        new CheckBox(
            messages.get(
                isOwn ? "clusters.names.own" : "clusters.names.shipped",
                messages.get(name.name()),
                Integer.toString(shown.meant(name)),
                Integer.toString(name.members().size())));
    box.setId("clusters-name-" + name.id());
    box.setWrapText(true);
    box.setSelected(!shown.isForbidden(name));
    box.setOnAction(event -> change(now -> now.allowing(name.id(), box.isSelected())));
    return box;
  }
}
