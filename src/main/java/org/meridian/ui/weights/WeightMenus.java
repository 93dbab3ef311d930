package org.meridian.ui.weights;

import java.util.function.UnaryOperator;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import org.meridian.model.IndexNode;
import org.meridian.model.IndexStructure;
import org.meridian.scenario.Scenario;
import org.meridian.scoring.aggregation.Aggregation;
import org.meridian.scoring.weights.WeightEdit;
import org.meridian.scoring.weights.WeightSet;
import org.meridian.ui.choice.UsualParameters;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.text.LiveMessages;
import org.meridian.view.words.MethodKind;
import org.meridian.view.words.MethodWords;

/** What a right click on a weight offers: equal, published, reset, and how the node is combined. */
final class WeightMenus {

  private final Explorer explorer;
  private final LiveMessages messages;

  WeightMenus(Explorer explorer, LiveMessages messages) {
    this.explorer = explorer;
    this.messages = messages;
  }

  /** The menu of a node below the index. */
  ContextMenu forNode(IndexStructure structure, int node) {
    String parent = structure.node(structure.parent(node)).id();
    IndexNode shown = structure.node(node);
    ContextMenu menu = new ContextMenu();
    menu.getItems()
        .addAll(
            item("weights.equal", weights -> WeightEdit.equal(structure, weights, parent)),
            item("weights.published", weights -> WeightEdit.reset(structure, weights, parent)),
            new SeparatorMenuItem(),
            item("weights.allEqual", weights -> WeightEdit.allEqual(structure)),
            item("weights.resetAll", weights -> WeightSet.PUBLISHED));
    if (!shown.isLeaf()) {
      menu.getItems().addAll(new SeparatorMenuItem(), aggregation(shown));
    }
    return menu;
  }

  private MenuItem item(String key, UnaryOperator<WeightSet> change) {
    MenuItem item = new MenuItem(messages.get(key));
    item.setId(key);
    item.setOnAction(event -> explorer.commit(key, now -> weighed(now, change)));
    return item;
  }

  private static Scenario weighed(Scenario now, UnaryOperator<WeightSet> change) {
    return now.withSettings(now.settings().withWeights(change.apply(now.settings().weights())));
  }

  private Menu aggregation(IndexNode node) {
    Menu menu = new Menu(messages.get("weights.aggregation.node"));
    ToggleGroup group = new ToggleGroup();
    Aggregation current = explorer.scenario().get().settings().aggregation(node);
    UsualParameters usual = UsualParameters.ofIndex(explorer);
    for (MethodKind kind : MethodKind.AGGREGATIONS) {
      String name = kind.label(kind.parameters().stream().map(usual::of).toList());
      RadioMenuItem item =
          new RadioMenuItem(MethodWords.of(messages, name, explorer.dataset().get()));
      item.setToggleGroup(group);
      item.setSelected(Aggregation.parse(name).equals(current));
      item.setOnAction(
          event ->
              explorer.commit(
                  "weights.step.aggregation",
                  now ->
                      now.withSettings(
                          now.settings().withAggregation(node.id(), Aggregation.parse(name)))));
      menu.getItems().add(item);
    }
    return menu;
  }
}
