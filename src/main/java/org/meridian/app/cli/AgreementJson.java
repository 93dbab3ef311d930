package org.meridian.app.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import org.meridian.app.cli.console.JsonText;
import org.meridian.scoring.agreement.RankAgreement;
import org.meridian.scoring.agreement.RankBiasedOverlap;

/** How far two rankings agree, as JSON; null where a number is not known. */
final class AgreementJson {

  private AgreementJson() {}

  /** The text, UTF-8, with a line feed at its end. */
  static byte[] bytes(RankAgreement found) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("cities_in_both", found.rows().inBoth());
    root.put("new", found.rows().onlySecond()).put("gone", found.rows().onlyFirst());
    number(root, "spearman", found.spearman());
    number(root, "kendall_tau_b", found.kendall());
    number(root, "mean_absolute_shift", found.meanShift());
    root.put("exact", found.exact());
    root.putObject("top").put("n", found.top().n()).put("common", found.top().common());
    number(root.putObject("rbo").put("p", RankBiasedOverlap.USUAL_P), "value", found.overlap());
    return (JsonText.of(root) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private static void number(ObjectNode node, String name, double value) {
    node.put(name, Double.isNaN(value) ? null : Double.valueOf(value));
  }
}
