package org.meridian.scoring.trace;

import java.util.Map;

/** Works out a formula as a reader would: as it is written, with the figures given. */
final class WrittenFormula {

  private final String text;
  private final Map<String, Double> figures;
  private int at;

  private WrittenFormula(String text, Map<String, Double> figures) {
    this.text = text.replace(" ", "");
    this.figures = figures;
  }

  /** The value of a formula. */
  static double value(String formula, Map<String, Double> figures) {
    WrittenFormula written = new WrittenFormula(formula, figures);
    double value = written.sum();
    if (written.at < written.text.length()) {
      throw new IllegalArgumentException(formula + " cannot be read from place " + written.at);
    }
    return value;
  }

  private boolean took(char sign) {
    boolean there = at < text.length() && text.charAt(at) == sign;
    at += there ? 1 : 0;
    return there;
  }

  private double sum() {
    double value = product();
    while (true) {
      if (took('+')) {
        value += product();
      } else if (took('-')) {
        value -= product();
      } else {
        return value;
      }
    }
  }

  private double product() {
    double value = power();
    while (true) {
      if (took('*')) {
        value *= power();
      } else if (took('/')) {
        value /= power();
      } else {
        return value;
      }
    }
  }

  private double power() {
    double value = atom();
    return took('^') ? Math.pow(value, atom()) : value;
  }

  private double atom() {
    if (took('(')) {
      double value = sum();
      close();
      return value;
    }
    int from = at;
    while (at < text.length() && "+-*/^(),".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    String word = text.substring(from, at);
    if (took('(')) {
      return function(word);
    }
    return Character.isDigit(word.charAt(0)) ? Double.parseDouble(word) : figures.get(word);
  }

  private double function(String name) {
    double value = sum();
    while (took(',')) {
      double other = sum();
      value = name.equals("min") ? Math.min(value, other) : Math.max(value, other);
    }
    close();
    return switch (name) {
      case "ln" -> Math.log(value);
      case "exp" -> Math.exp(value);
      case "min", "max" -> value;
      default -> throw new IllegalArgumentException("no function is called " + name);
    };
  }

  private void close() {
    if (!took(')')) {
      throw new IllegalArgumentException(text + " lacks a bracket at " + at);
    }
  }
}
