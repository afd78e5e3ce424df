// "Đề xuất …" in a chooser: the name that was searched goes into the row's box for names that have no record yet.

const BOXES = {
  person: ['written_name', 'recipient_text'],
  unit: ['unit_text', 'written_name', 'recipient_text'],
  bloc: ['written_name'],
};

let opener = null;

function boxFor(chooser) {
  const input = chooser.querySelector('input[type="hidden"]') ?? chooser.parentElement.querySelector('input[type="hidden"]');
  const [, start, column] = input?.name.match(/^(.*-)(\w+)$/) ?? [];
  const names = BOXES[column] ?? [];
  return names.map((name) => document.getElementsByName(`${start}${name}`)[0]).find(Boolean);
}

document.addEventListener('click', (event) => {
  const button = event.target.closest('[data-chooser-action-choose]');
  if (button) opener = button.closest('[data-chooser-url], .chooser');
  const proposal = event.target.closest('[data-propose]');
  if (!proposal || !opener) return;
  const box = boxFor(opener);
  document.querySelector('.modal.in [data-dismiss="modal"], .modal [data-dismiss="modal"]')?.click();
  if (!box) return;
  box.value = proposal.dataset.propose;
  box.dispatchEvent(new Event('input', { bubbles: true }));
  box.focus();
}, true);
