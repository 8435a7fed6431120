import { type Refusal, refusal } from '../refusal';

/** Refuses a campaign without a deadline: without an end there is no reason to act now. */
export function checkCampaignDeadline(entry: Record<string, unknown>): Refusal[] {
  if (entry.deadline) return [];
  return [
    refusal(
      'campaign-without-deadline',
      ['deadline'],
      'Donnez une échéance à la campagne : c’est elle qui fait agir maintenant.',
      'A campaign needs a deadline: set "deadline".',
    ),
  ];
}
