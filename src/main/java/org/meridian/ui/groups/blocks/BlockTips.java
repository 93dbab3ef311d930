package org.meridian.ui.groups.blocks;

import java.util.ArrayList;
import java.util.List;
import org.meridian.text.Messages;
import org.meridian.text.Numbers;
import org.meridian.ui.surface.TipText;
import org.meridian.view.groups.blocks.BlockContent;
import org.meridian.view.groups.blocks.BlockMeasure;
import org.meridian.view.groups.blocks.LinkedBlock;

/** What a tip says of links between groups that are pointed at. */
final class BlockTips {

  private BlockTips() {}

  static TipText pair(BlockContent content, int from, int to, Messages words) {
    LinkedBlock a = content.blocks().get(from);
    LinkedBlock b = content.blocks().get(to);
    String heading =
        from == to
            ? words.get("blocks.within", a.title().in(words))
            : words.get(
                content.isDirected() ? "blocks.from.to" : "blocks.pair",
                a.title().in(words),
                b.title().in(words));
    List<TipText.TipRow> rows = new ArrayList<>();
    for (BlockMeasure measure : BlockMeasure.values()) {
      double value = content.value(a, b, measure);
      String text =
          Double.isNaN(value)
              ? Numbers.MISSING
              : switch (measure) {
                case LINKED, POSSIBLE -> Numbers.whole((long) value);
                case STRENGTH, DENSITY -> Numbers.raw(value);
                case SHARE -> Numbers.fixed(value, 2);
              };
      boolean isShown = measure == content.choice().measure();
      rows.add(new TipText.TipRow(measure.title().in(words), text, "", isShown));
    }
    return new TipText(heading, "", rows);
  }

  static TipText block(BlockContent content, int block, Messages words) {
    LinkedBlock own = content.blocks().get(block);
    return new TipText(
        own.title().in(words),
        words.get("blocks.cities", own.cities().size()),
        List.of(
            row(words.get("blocks.total"), Numbers.raw(content.total(own))),
            row(
                words.get("blocks.column.inside"),
                Double.isNaN(content.insideShare(own))
                    ? Numbers.MISSING
                    : words.get(
                        "groups.percent", Numbers.fixed(100 * content.insideShare(own), 1)))));
  }

  private static TipText.TipRow row(String name, String value) {
    return new TipText.TipRow(name, value, "", false);
  }
}
