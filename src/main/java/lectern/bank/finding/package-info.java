/**
 * What is wrong with a bank, where, and what to do: findings, their codes, what these mean, and how findings are written out.
 * It reads no file but the explanations that are packed with it, judges nothing, and knows no YAML.
 */
@NullMarked
package lectern.bank.finding;

import org.jspecify.annotations.NullMarked;
