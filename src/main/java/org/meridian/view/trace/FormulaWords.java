package org.meridian.view.trace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.meridian.scoring.aggregation.AggregationTrace;
import org.meridian.scoring.basis.FormulaTerm;
import org.meridian.text.Messages;
import org.meridian.text.Numbers;

/** Formulas of the engine as a reader knows them, with symbols or with the figures put in. */
public final class FormulaWords {

  private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z0-9]*");
  private static final Pattern NUMBERED = Pattern.compile("([wx])(\\d+)");
  private static final List<String> FUNCTIONS = List.of("min", "max", "ln", "exp");

  private final Messages messages;

  FormulaWords(Messages messages) {
    this.messages = messages;
  }

  /** The formula in symbols. */
  String symbols(String formula) {
    return typeset(WORD.matcher(formula).replaceAll(this::symbol));
  }

  private String symbol(MatchResult word) {
    String name = word.group();
    var numbered = NUMBERED.matcher(name);
    if (numbered.matches()) {
      return numbered.group(1) + subscript(numbered.group(2));
    }
    return messages.find("trace.symbol." + name).orElse(name);
  }

  private static String subscript(String digits) {
    return digits
        .chars()
        .mapToObj(digit -> String.valueOf((char) ('₀' + digit - '0')))
        .reduce("", String::concat);
  }

  /** The formula with figures in place of symbols, and what comes of it. */
  String filled(String formula, List<FormulaTerm> figures, double result) {
    Map<String, Double> values = new HashMap<>();
    figures.forEach(figure -> values.put(figure.symbol(), figure.value()));
    String text =
        WORD.matcher(formula)
            .replaceAll(
                word ->
                    FUNCTIONS.contains(word.group())
                        ? word.group()
                        : bracketed(values.get(word.group())));
    return typeset(text) + " = " + number(result);
  }

  /** The figures of a joining, scores and weights of its parts among them. */
  static List<FormulaTerm> figures(AggregationTrace joining) {
    List<FormulaTerm> all = new ArrayList<>(joining.figures());
    for (int n = 0; n < joining.parts().size(); n++) {
      all.add(new FormulaTerm("x" + (n + 1), joining.parts().get(n).score()));
      all.add(new FormulaTerm("w" + (n + 1), joining.parts().get(n).weight()));
    }
    return all;
  }

  private static String bracketed(double value) {
    String text = number(value);
    return value < 0 ? "(" + text + ")" : text;
  }

  /** A figure with four significant digits at least, none of them idle. */
  public static String number(double value) {
    if (Double.isNaN(value)) {
      return Numbers.MISSING;
    }
    double size = Math.abs(value);
    if (value == Math.rint(value) && size < 1e15) {
      return Numbers.whole((long) value);
    }
    int decimals = size >= 1000 ? 1 : size >= 100 ? 2 : size >= 1 ? 3 : size >= 0.01 ? 4 : 6;
    return Numbers.trimmed(value, decimals);
  }

  private static String typeset(String formula) {
    return formula
        .replace(" * ", " × ")
        .replace(" / ", " ÷ ")
        .replace(" - ", " − ")
        .replace(" ^ ", "^");
  }
}
