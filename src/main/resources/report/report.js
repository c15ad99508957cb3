// Shows the questions that fit the filters; what they are stands in the page already.
const form = document.getElementById('filters');
const questions = [...document.querySelectorAll('.question')];
const count = document.getElementById('count');
const controls = ['outcome', 'slice', 'moved', 'words'].map(id => document.getElementById(id)).filter(Boolean);

function value(id) {
  return document.getElementById(id)?.value ?? '';
}

function fits(question) {
  const { outcome, moved, slices } = question.dataset;
  const words = value('words').trim().toLowerCase();
  return (value('outcome') === '' || value('outcome') === outcome)
    && (value('moved') === '' || value('moved') === moved)
    && (value('slice') === '' || slices.split('\n').includes(value('slice')))
    && (words === '' || question.textContent.toLowerCase().includes(words));
}

function filter() {
  let shown = 0;
  for (const question of questions) {
    question.hidden = !fits(question);
    shown += question.hidden ? 0 : 1;
  }
  count.textContent = `${shown} of ${questions.length} questions`;
}

controls.forEach(control => control.addEventListener('input', filter));
form.hidden = false;
filter();
