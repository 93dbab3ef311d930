package org.meridian.view.groups.blocks;

import org.meridian.model.IndexStructure;
import org.meridian.model.Indicator;
import org.meridian.scenario.ScenarioResult;
import org.meridian.view.content.TextInLanguage;

/** What layers of links are called. */
public final class BlockNames {

  private BlockNames() {}

  /** A link indicator, or a node of the index of links. */
  public static TextInLanguage layer(ScenarioResult result, String id) {
    IndexStructure structure = result.links().result().structure();
    if (result.links().links().column(id).isEmpty()) {
      if (structure.node(IndexStructure.ROOT).id().equals(id)) {
        return TextInLanguage.key("blocks.layer.index");
      }
      if (structure.position(id).isPresent()) {
        TextInLanguage node =
            TextInLanguage.name(structure.node(structure.position(id).getAsInt()).name());
        return words -> words.get("blocks.layer.scores", node.in(words));
      }
    }
    return result
        .dataset()
        .indicator(id)
        .map(Indicator::name)
        .map(TextInLanguage::name)
        .orElse(words -> id);
  }
}
